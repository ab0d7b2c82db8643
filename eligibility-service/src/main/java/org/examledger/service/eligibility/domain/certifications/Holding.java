package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.Certification;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * A certification from the pass that obtained it to its expiry.
 *
 * @param awardedExpiry the expiry that this pass gave; empty for none
 * @param expiry the expiry after passes that renewed it; empty for none
 */
record Holding(Sitting completing, Optional<Instant> awardedExpiry, Optional<Instant> expiry) {

    static List<Holding> of(List<Sitting> sittings, Certification certification) {
        List<Holding> holdings = new ArrayList<>();
        for (Sitting sitting : sittings) {
            if (sitting.passed()) {
                Optional<Instant> expiry = expiryOf(sitting, certification);
                if (holdings.isEmpty() || holdings.getLast().expiredAt(sitting.startsAt())) {
                    holdings.add(new Holding(sitting, expiry, expiry));
                } else {
                    holdings.add(holdings.removeLast().renewedTo(expiry));
                }
            }
        }
        return holdings;
    }

    private static Optional<Instant> expiryOf(Sitting pass, Certification certification) {
        Period validity = certification.validity();
        return validity == null ? Optional.empty() : Optional.of(pass.startPlus(validity));
    }

    private boolean expiredAt(Instant start) {
        return expiry.isPresent() && !start.isBefore(expiry.get());
    }

    // All passes of one exam earn the same term: either each of them expires, or none does.
    private Holding renewedTo(Optional<Instant> other) {
        return new Holding(
                completing,
                awardedExpiry,
                expiry.map(own -> other.filter(later -> later.isAfter(own)).orElse(own)));
    }
}
