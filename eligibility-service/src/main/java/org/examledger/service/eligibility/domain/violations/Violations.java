package org.examledger.service.eligibility.domain.violations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.Exam;
import org.examledger.service.eligibility.domain.Reason;
import org.examledger.service.eligibility.domain.Violation;
import org.examledger.service.eligibility.domain.certifications.CertificationBook;
import org.examledger.service.eligibility.domain.facts.Basis;
import org.examledger.service.eligibility.domain.identity.OwnedId;
import org.examledger.service.eligibility.domain.identity.Person;
import org.examledger.service.eligibility.domain.rulings.Judgement;
import org.examledger.service.eligibility.domain.rulings.Ruling;
import org.examledger.service.eligibility.domain.sittings.CountedTogether;
import org.examledger.service.eligibility.domain.sittings.History;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/** Finds the sittings that their policy did not allow (CONTRACT, Meaning 7). */
public final class Violations {
    private Violations() {}

    /**
     * The violations among sittings that count together, by start.
     *
     * @param history of the person, whose sittings these are
     * @param book of all that bears on certifications; of linked candidates (S5) its candidate's violations are found alone
     */
    public static List<Violation> of(CountedTogether together, History history, CertificationBook book) {
        Person person = Person.of(book.candidateId(), history);
        List<Sitting> sittings = together.sittings();
        List<Violation> violations = new ArrayList<>();
        for (int place = 0; place < sittings.size(); place++) {
            Sitting sitting = sittings.get(place);
            // A retest is sat because the program wants it (S7): the retake policy does not judge it.
            if (OwnedId.isOf(book.candidateId(), sitting.attemptId())
                    && !history.retests().include(sitting)) {
                Exam exam = together.examOf(sitting);
                violation(JudgedStart.of(exam, sittings, place, history, book), person)
                        .ifPresent(violations::add);
            }
        }
        return violations;
    }

    private static Optional<Violation> violation(JudgedStart start, Person person) {
        Judgement judgement = start.judgement();
        Ruling answer = judgement.ruling();
        Sitting sitting = start.sitting();
        if (allows(answer, sitting.startsAt()) || answer.reason() == Reason.RESULT_PENDING) {
            return Optional.empty();
        }
        Basis basis = start.basis();
        return Optional.of(new Violation(
                OwnedId.plain(sitting.attemptId()),
                judgement.exam().examId(),
                answer.reason(),
                answer.eligibleFrom(),
                judgement.exam().retakePolicy().policyId(),
                judgement.version().version(),
                person.severalIds(),
                person.ruleIds(judgement.ruleIds()),
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
