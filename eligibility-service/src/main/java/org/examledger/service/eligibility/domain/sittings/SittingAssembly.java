package org.examledger.service.eligibility.domain.sittings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examledger.service.eligibility.domain.facts.AttemptStarted;
import org.examledger.service.eligibility.domain.facts.ExceptionFact;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.FactAboutAttempt;
import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.facts.ResultFact;
import org.examledger.service.eligibility.domain.facts.ResultInvalidated;
import org.examledger.service.eligibility.domain.facts.ResultReinstated;
import org.examledger.service.eligibility.domain.facts.RetakeExceptionGranted;
import org.examledger.service.eligibility.domain.facts.RetakeExceptionRejected;
import org.examledger.service.eligibility.domain.facts.RevocationFact;
import org.examledger.service.eligibility.domain.facts.SecondAppointmentDue;
import org.examledger.service.eligibility.domain.facts.SecondAppointmentFact;
import org.examledger.service.eligibility.domain.facts.SequencedFact;
import org.examledger.service.eligibility.domain.facts.Waives;
import org.jspecify.annotations.Nullable;

/** Gathers the facts about one attempt into a sitting. */
final class SittingAssembly {
    private final AttemptStarted started;
    private final List<ResultFact> results = new ArrayList<>();
    private final Map<String, RevocationFact> revocations = new HashMap<>();
    private final Map<String, ExceptionFact> exceptions = new HashMap<>();
    private final List<SecondAppointmentFact> secondAppointments = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    SittingAssembly(AttemptStarted started) {
        this.started = started;
        facts.add(started);
    }

    /** Whether the fact is about this very attempt; an exception that names it for another exam is not. */
    boolean concerns(FactAboutAttempt fact) {
        return switch (fact) {
            case ExceptionFact exception -> exception.examId().equals(started.examId());
            case ResultFact result -> true;
            case RevocationFact revocation -> true;
            case SecondAppointmentFact second -> true;
        };
    }

    void add(FactAboutAttempt fact) {
        facts.add(fact);
        switch (fact) {
            case ResultFact result -> results.add(result);
            case RevocationFact revocation ->
                revocations.merge(revocation.sanctionId(), revocation, SittingAssembly::lastAnnounced);
            case ExceptionFact exception ->
                exceptions.merge(exception.requestId(), exception, SittingAssembly::lastAnnounced);
            case SecondAppointmentFact second -> secondAppointments.add(second);
        }
    }

    Sitting sitting() {
        List<Waives> waived = exceptions.values().stream()
                .flatMap(exception -> waives(exception).stream())
                .toList();
        boolean waitWaived = waived.stream().anyMatch(Waives::waivesWait);
        long capRaises = waived.stream().filter(Waives::raisesCap).count();
        boolean everPassed = results.stream().anyMatch(result -> result.outcome() == Outcome.PASSED);
        return new Sitting(
                started, outcome(), waitWaived, Math.toIntExact(capRaises), everPassed, secondAppointment(), facts);
    }

    private SittingOutcome outcome() {
        if (invalidated()) {
            return new SittingOutcome.Failed();
        }
        return results.stream()
                .max(ResultFact.BY_PRECEDENCE)
                .map(SittingAssembly::outcomeOf)
                .orElseGet(SittingOutcome.Pending::new);
    }

    private static SittingOutcome outcomeOf(ResultFact winning) {
        return switch (winning.outcome()) {
            case PASSED -> new SittingOutcome.Passed(winning.occurredAt());
            case FAILED -> new SittingOutcome.Failed();
        };
    }

    private @Nullable SecondAppointmentDue secondAppointment() {
        return secondAppointments.stream()
                .max(SequencedFact.BY_SEQUENCE)
                .filter(SecondAppointmentDue.class::isInstance)
                .map(SecondAppointmentDue.class::cast)
                .orElse(null);
    }

    private boolean invalidated() {
        return revocations.values().stream().anyMatch(standing -> switch (standing) {
            case ResultInvalidated invalidated -> true;
            case ResultReinstated reinstated -> false;
        });
    }

    private static Optional<Waives> waives(ExceptionFact standing) {
        return switch (standing) {
            case RetakeExceptionGranted granted -> Optional.of(granted.waives());
            case RetakeExceptionRejected rejected -> Optional.empty();
        };
    }

    private static <F extends SequencedFact> F lastAnnounced(F one, F other) {
        return SequencedFact.BY_SEQUENCE.compare(one, other) <= 0 ? other : one;
    }
}
