package org.examledger.service.eligibility.domain.violations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.Exam;
import org.examledger.service.eligibility.domain.Reason;
import org.examledger.service.eligibility.domain.Violation;
import org.examledger.service.eligibility.domain.bans.ProgramBans;
import org.examledger.service.eligibility.domain.certifications.CertificationBook;
import org.examledger.service.eligibility.domain.facts.Basis;
import org.examledger.service.eligibility.domain.rulings.Judgement;
import org.examledger.service.eligibility.domain.rulings.Ruling;
import org.examledger.service.eligibility.domain.sittings.CountedTogether;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/** Finds the sittings that their policy did not allow (CONTRACT, Meaning 7). */
public final class Violations {
    private Violations() {}

    /**
     * The violations among sittings that count together, by start.
     *
     * @param bans every ban from the exams' program
     * @param book of all that bears on certifications
     */
    public static List<Violation> of(CountedTogether together, ProgramBans bans, CertificationBook book) {
        List<Sitting> sittings = together.sittings();
        List<Violation> violations = new ArrayList<>();
        for (int place = 0; place < sittings.size(); place++) {
            Exam exam = together.examOf(sittings.get(place));
            violation(JudgedStart.of(exam, sittings, place, bans, book)).ifPresent(violations::add);
        }
        return violations;
    }

    private static Optional<Violation> violation(JudgedStart start) {
        Judgement judgement = start.judgement();
        Ruling answer = judgement.ruling();
        Sitting sitting = start.sitting();
        if (allows(answer, sitting.startsAt()) || answer.reason() == Reason.RESULT_PENDING) {
            return Optional.empty();
        }
        Basis basis = start.basis();
        return Optional.of(new Violation(
                sitting.attemptId(),
                judgement.exam().examId(),
                answer.reason(),
                answer.eligibleFrom(),
                judgement.exam().retakePolicy().policyId(),
                judgement.version().version(),
                judgement.ruleIds(),
                basis.eventIds(),
                basis.latest().orElseThrow()));
    }

    private static boolean allows(Ruling answer, Instant start) {
        return switch (answer.status()) {
            case ELIGIBLE -> true;
            case ELIGIBLE_FROM -> answer.eligibleFrom() != null && !start.isBefore(answer.eligibleFrom());
            case NOT_ELIGIBLE -> false;
        };
    }
}
