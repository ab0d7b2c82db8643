package org.examledger.service.attempts.domain.sittings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.policies.Beta;
import org.examledger.policies.ClockName;
import org.examledger.service.attempts.domain.facts.AppointmentFact.ResultGiven;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Sat;
import org.examledger.service.attempts.domain.facts.CandidateFile;

/**
 * By when a sitting's result comes. The test vendor sends it within a time from the start (rule C2); that of a sitting in
 * the beta period is reported within a time from the exam's final release instead (rule C3). Any result meets the clock,
 * a correction too: it tells what the result had been.
 */
public final class ResultClocks {
    private final SittingTerms terms;

    public ResultClocks(SittingTerms terms) {
        this.terms = terms;
    }

    /** The clocks of a candidate's sittings of exams whose program names them, in order. */
    public List<Clock> candidate(CandidateFile file) {
        List<Sat> sittings = file.all(Sat.class);
        if (sittings.isEmpty()) {
            return List.of();
        }
        Map<String, List<ResultGiven>> results = file.byAttempt(ResultGiven.class);
        List<Clock> clocks = new ArrayList<>();
        for (Sat sitting : sittings) {
            of(sitting, results.getOrDefault(sitting.attemptId(), List.of())).ifPresent(clocks::add);
        }
        return clocks;
    }

    private Optional<Clock> of(Sat sitting, List<ResultGiven> results) {
        Optional<Beta> beta = terms.beta(sitting.examId()).filter(period -> period.covers(sitting.occurredAt()));
        return beta.isPresent()
                ? clock(sitting, ClockName.REPORT_BETA_RESULTS, beta.get().releasedAt(), results)
                : clock(sitting, ClockName.SEND_RESULT, sitting.occurredAt(), results);
    }

    private Optional<Clock> clock(Sat sitting, ClockName name, Instant startedAt, List<ResultGiven> results) {
        Optional<ClockRule> rule = terms.clockOfExam(name, sitting.examId(), startedAt);
        return rule.map(known -> Clock.started(
                        DeadlineName.about(DeadlineKind.of(name), sitting.attemptId()),
                        known,
                        startedAt,
                        sitting.zone(),
                        List.of(sitting))
                .done(results.stream().map(ResultGiven::occurredAt).min(Instant::compareTo))
                .bearing(results));
    }
}
