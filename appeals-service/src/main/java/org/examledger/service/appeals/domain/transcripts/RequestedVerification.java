package org.examledger.service.appeals.domain.transcripts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.clocks.domain.Grounds;
import org.examledger.policies.ClockName;
import org.examledger.policies.Program;
import org.examledger.service.appeals.domain.PolicyInForce;
import org.examledger.service.appeals.domain.facts.AttemptStarted;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.TranscriptVerificationRequested;

/**
 * A request to verify a transcript, with the sittings of the exams that it names (rule C8).
 *
 * @param sittings those before the request, at least one, by (occurredAt, eventId)
 * @param program of the last of them
 */
record RequestedVerification(TranscriptVerificationRequested request, List<AttemptStarted> sittings, Program program) {

    RequestedVerification {
        sittings = List.copyOf(sittings);
    }

    /** The clock from the last sitting to this request; empty where the policy names none. */
    Optional<Clock> clock() {
        AttemptStarted last = sittings.getLast();
        return ClockRule.named(ClockName.VERIFY_TRANSCRIPT, program, last.occurredAt())
                .map(rule -> Clock.started(
                                DeadlineName.about(DeadlineKind.VERIFY_TRANSCRIPT, request.requestId()),
                                rule,
                                last.occurredAt(),
                                last.zone(),
                                bearing())
                        .done(Optional.of(request.occurredAt())));
    }

    VerificationConclusion concluded() {
        AttemptStarted last = sittings.getLast();
        Optional<Clock> clock = clock();
        List<String> ruleIds =
                clock.map(running -> List.of(running.rule().ruleId())).orElseGet(List::of);
        return new VerificationConclusion(
                request,
                last,
                clock.map(Clock::dueAt),
                refusal(clock.map(Clock::dueAt)),
                PolicyInForce.at(program, last.occurredAt()),
                Grounds.of(ruleIds, bearing()));
    }

    private Optional<VerificationRefusal> refusal(Optional<Instant> latestAt) {
        if (latestAt.isEmpty()) {
            return Optional.of(VerificationRefusal.NOT_OFFERED);
        }
        return request.occurredAt().isBefore(latestAt.get())
                ? Optional.empty()
                : Optional.of(VerificationRefusal.TOO_LATE);
    }

    private List<Fact> bearing() {
        List<Fact> facts = new ArrayList<>(sittings);
        facts.add(request);
        return facts;
    }
}
