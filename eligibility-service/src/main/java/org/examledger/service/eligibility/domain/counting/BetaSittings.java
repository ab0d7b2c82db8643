package org.examledger.service.eligibility.domain.counting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.Beta;
import org.examledger.policies.Exam;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * The sittings of a candidate in an exam's beta period (rule R9). A fail leaves the exam open from its release on, and no
 * longer counts when the exam was sat live; a pass is credited at the release.
 *
 * @param sittings at least one, in order, all before the release
 */
public record BetaSittings(Beta beta, List<Sitting> sittings) {

    /** Copies the sittings. */
    public BetaSittings {
        sittings = List.copyOf(sittings);
    }

    /** Those among the sittings of an exam; empty if there is none. */
    public static Optional<BetaSittings> among(List<Sitting> inOrder, Exam exam) {
        Beta beta = exam.beta();
        if (beta == null) {
            return Optional.empty();
        }
        List<Sitting> sittings = inOrder.stream()
                .filter(sitting -> beta.covers(sitting.startsAt()))
                .toList();
        return sittings.isEmpty() ? Optional.empty() : Optional.of(new BetaSittings(beta, sittings));
    }

    /**
     * The sittings that may count: as soon as the exam was sat live, those of the beta that left no pass are out.
     *
     * @param inOrder at least one
     * @return at least one, in order
     */
    public static List<Sitting> leftOutOnceLive(List<Sitting> inOrder, Exam exam) {
        Beta beta = exam.beta();
        if (beta == null || beta.covers(inOrder.getLast().startsAt())) {
            return inOrder;
        }
        return inOrder.stream()
                .filter(sitting -> sitting.passed() || !beta.covers(sitting.startsAt()))
                .toList();
    }

    /** The pass as it counts: one of the beta as if sat at the release, any other as it is. */
    public static Sitting credited(Sitting pass, Exam exam) {
        Beta beta = exam.beta();
        return beta != null && beta.covers(pass.startsAt()) ? pass.creditedAt(beta.releasedAt()) : pass;
    }

    /** Whether no further sitting is allowed before the release. */
    public boolean usedUp() {
        return sittings.size() >= beta.sittings();
    }

    /** Whether a sitting is one of the beta period. */
    public boolean has(Sitting sitting) {
        return sittings.contains(sitting);
    }

    /** When the first of them started. */
    public Instant start() {
        return sittings.getFirst().startsAt();
    }
}
