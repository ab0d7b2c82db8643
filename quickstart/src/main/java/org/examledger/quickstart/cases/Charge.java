package org.examledger.quickstart.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.incidents.FraudCategory;
import org.examledger.policies.Certification;
import org.examledger.sanctions.Measure;
import org.examledger.sanctions.MeasureKind;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate is found guilty of, and what reviewers decide to do about it.
 *
 * @param banUntil the end of a dated ban; null for a permanent one, and where there is no ban
 * @param result whether the result of the sitting is invalidated
 * @param certification whether the certification that rests on it is revoked
 */
record Charge(FraudCategory category, boolean ban, @Nullable Instant banUntil, boolean result, boolean certification) {

    static Charge of(FraudCategory category) {
        return new Charge(category, false, null, false, false);
    }

    Charge banned() {
        return new Charge(category, true, null, result, certification);
    }

    Charge bannedUntil(Instant end) {
        return new Charge(category, true, end, result, certification);
    }

    Charge invalidated() {
        return new Charge(category, ban, banUntil, true, certification);
    }

    Charge revoked() {
        return new Charge(category, ban, banUntil, result, true);
    }

    /** The measures; a certification that the candidate does not hold cannot be named, and is left out. */
    List<Measure> measures(Sitting about, Inquiry inquiry) {
        var measures = new ArrayList<Measure>();
        if (ban) {
            measures.add(new Measure(MeasureKind.BAN, null, null, banUntil, false));
        }
        if (result) {
            measures.add(new Measure(MeasureKind.RESULT_INVALIDATION, about.attemptId(), null, null, false));
        }
        if (certification) {
            certificationOf(about, inquiry)
                    .map(id -> new Measure(MeasureKind.CERTIFICATION_REVOCATION, null, id, null, false))
                    .ifPresent(measures::add);
        }
        return measures;
    }

    private static Optional<String> certificationOf(Sitting about, Inquiry inquiry) {
        Certification certification = about.exam().certification();
        return certification == null
                ? Optional.empty()
                : inquiry.certificationOf(about.candidateId(), certification.name());
    }
}
