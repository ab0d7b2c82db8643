package org.examledger.service.eligibility.domain.sittings;

import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import org.examledger.policies.CalendarTime;
import org.examledger.policies.WaitTime;
import org.examledger.service.eligibility.domain.facts.AttemptStarted;
import org.examledger.service.eligibility.domain.facts.ExceptionFact;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.SecondAppointmentDue;
import org.examledger.service.eligibility.domain.facts.SecondAppointmentFact;
import org.jspecify.annotations.Nullable;

/**
 * A started attempt with everything that bears on it.
 *
 * @param waitWaived whether an exception waives the wait after it
 * @param capRaises how many exceptions raise the cap of its window
 * @param everPassed whether some result, superseded or invalidated since or not, was a pass
 * @param secondAppointment that the provider failed, so that it does not use up a single sitting (rule B7); null otherwise
 * @param facts its start, results, revocations and exceptions, undone ones included
 */
public record Sitting(
        AttemptStarted started,
        SittingOutcome outcome,
        boolean waitWaived,
        int capRaises,
        boolean everPassed,
        @Nullable SecondAppointmentDue secondAppointment,
        List<Fact> facts) {

    /** The order in which sittings count (CONTRACT, Meaning 4). */
    public static final Comparator<Sitting> IN_ORDER =
            Comparator.comparing(Sitting::startsAt).thenComparing(Sitting::attemptId);

    /** Copies the facts. */
    public Sitting {
        facts = List.copyOf(facts);
    }

    /** Unique per candidate. */
    public String attemptId() {
        return started.attemptId();
    }

    /** When it started. */
    public Instant startsAt() {
        return started.occurredAt();
    }

    /** Whether its outcome, as now known, is a pass. */
    public boolean passed() {
        return switch (outcome) {
            case SittingOutcome.Passed passed -> true;
            case SittingOutcome.Failed failed -> false;
            case SittingOutcome.Pending pending -> false;
        };
    }

    /** Whether it has no outcome yet. */
    public boolean pending() {
        return switch (outcome) {
            case SittingOutcome.Pending pending -> true;
            case SittingOutcome.Passed passed -> false;
            case SittingOutcome.Failed failed -> false;
        };
    }

    /** Its start, results and revocations: what its outcome rests on, exceptions and second appointments left out. */
    public List<Fact> factsOfOutcome() {
        return facts.stream()
                .filter(fact -> !(fact instanceof ExceptionFact) && !(fact instanceof SecondAppointmentFact))
                .toList();
    }

    /** This sitting as a start at that instant could know it: a pass that came later is still pending (Meaning 7). */
    public Sitting asKnownAt(Instant instant) {
        return switch (outcome) {
            case SittingOutcome.Passed passed -> passed.knownFrom().isAfter(instant) ? stillPending() : this;
            case SittingOutcome.Failed failed -> this;
            case SittingOutcome.Pending pending -> this;
        };
    }

    /** The instant a calendar period after the start, in the zone of the attempt. */
    public Instant startPlus(Period period) {
        return CalendarTime.plus(startsAt(), period, started.zone());
    }

    /** The first instant at which a wait after it is over. */
    public Instant startPlus(WaitTime wait) {
        return wait.after(startsAt(), started.zone());
    }

    /** This sitting as if it had started at another instant, at which its pass is credited (rule R9). */
    public Sitting creditedAt(Instant instant) {
        AttemptStarted credited =
                new AttemptStarted(started.eventId(), instant, started.attemptId(), started.examId(), started.zone());
        return new Sitting(credited, outcome, waitWaived, capRaises, everPassed, secondAppointment, facts);
    }

    private Sitting stillPending() {
        return new Sitting(
                started, new SittingOutcome.Pending(), waitWaived, capRaises, everPassed, secondAppointment, facts);
    }
}
