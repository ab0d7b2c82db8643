package org.examledger.service.eligibility.domain.bans;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.service.eligibility.domain.facts.BanImposed;
import org.examledger.service.eligibility.domain.facts.SanctionFact;
import org.examledger.service.eligibility.domain.facts.SanctionLifted;
import org.examledger.service.eligibility.domain.facts.SanctionModified;
import org.examledger.service.eligibility.domain.facts.SequencedFact;
import org.jspecify.annotations.Nullable;

/**
 * A ban as its last fact leaves it.
 *
 * @param notifiedAt when the candidate was told of it
 * @param facts its imposition, modifications and liftings, by sequence
 */
public record Ban(String sanctionId, String program, Instant notifiedAt, BanTerm term, List<SanctionFact> facts) {

    /** Copies the facts. */
    public Ban {
        facts = List.copyOf(facts);
    }

    /** The ban that the facts about one sanction make; empty when none of them imposes a ban. */
    static Optional<Ban> of(List<SanctionFact> aboutOneSanction) {
        List<SanctionFact> facts = new ArrayList<>(aboutOneSanction);
        facts.sort(SequencedFact.BY_SEQUENCE);
        BanImposed imposed = null;
        for (SanctionFact fact : facts) {
            if (fact instanceof BanImposed latest) {
                imposed = latest;
            }
        }
        if (imposed == null) {
            return Optional.empty();
        }
        BanTerm term = termAfter(facts.getLast());
        return Optional.of(new Ban(imposed.sanctionId(), imposed.program(), imposed.notifiedAt(), term, facts));
    }

    /** Whether the candidate had been told of it at that instant. */
    boolean notifiedBy(Instant instant) {
        return !notifiedAt.isAfter(instant);
    }

    private static BanTerm termAfter(SanctionFact last) {
        return switch (last) {
            case BanImposed imposed -> termUntil(imposed.until());
            case SanctionModified modified -> termUntil(modified.until());
            case SanctionLifted lifted -> new BanTerm.Lifted();
        };
    }

    private static BanTerm termUntil(@Nullable Instant until) {
        return until == null ? new BanTerm.Permanent() : new BanTerm.Dated(until);
    }
}
