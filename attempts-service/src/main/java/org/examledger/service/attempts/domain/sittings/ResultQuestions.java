package org.examledger.service.attempts.domain.sittings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examledger.clocks.domain.Grounds;
import org.examledger.policies.PassMark;
import org.examledger.service.attempts.domain.facts.AppointmentFact.ResultGiven;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Sat;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.sittings.ResultQuestion.Contradiction;

/** Results whose score contradicts the pass mark of the exam (rule C1). The ledger asks, and judges nobody. */
public final class ResultQuestions {
    private final SittingTerms terms;

    public ResultQuestions(SittingTerms terms) {
        this.terms = terms;
    }

    /** What there is to ask about the results of a candidate's sittings of exams with a pass mark, in order. */
    public List<ResultQuestion> candidate(CandidateFile file) {
        List<ResultQuestion> questions = new ArrayList<>();
        Map<String, List<ResultGiven>> results = file.byAttempt(ResultGiven.class);
        for (Sat sitting : file.all(Sat.class)) {
            List<ResultGiven> known = results.getOrDefault(sitting.attemptId(), List.of());
            CandidateFile.winning(known)
                    .flatMap(winning -> terms.passMark(sitting.examId())
                            .map(passMark -> question(sitting, known, winning, passMark)))
                    .ifPresent(questions::add);
        }
        return questions;
    }

    private static ResultQuestion question(
            Sat sitting, List<ResultGiven> known, ResultGiven winning, PassMark passMark) {
        List<Fact> bearing = new ArrayList<>(known);
        bearing.add(sitting);
        return new ResultQuestion(
                sitting.attemptId(),
                contradiction(sitting, winning, passMark),
                Grounds.of(List.of(passMark.ruleId()), bearing));
    }

    private static Optional<Contradiction> contradiction(Sat sitting, ResultGiven winning, PassMark passMark) {
        Integer score = winning.score();
        if (score == null || passMark.isPassedWith(score) == winning.passed()) {
            return Optional.empty();
        }
        String explanation =
                "Exam %s is passed with a score of %d (rule %s), yet the result of attempt %s was reported as"
                                .formatted(sitting.examId(), passMark.score(), passMark.ruleId(), sitting.attemptId())
                        + " %s with a score of %d. It counts as reported."
                                .formatted(winning.passed() ? "passed" : "failed", score);
        return Optional.of(new Contradiction(
                sitting.examId(), winning.eventId(), winning.passed(), score, passMark.score(), explanation));
    }
}
