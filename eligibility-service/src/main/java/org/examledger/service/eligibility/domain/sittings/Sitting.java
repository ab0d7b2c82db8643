package org.examledger.service.eligibility.domain.sittings;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.examledger.service.eligibility.domain.facts.AttemptStarted;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.RetakeExceptionGranted;

/**
 * A started attempt with everything that bears on it.
 *
 * @param waitWaived whether an exception waives the wait after it
 * @param capRaises how many exceptions raise the cap of its window
 * @param everPassed whether some result, superseded or invalidated since or not, was a pass
 * @param facts its start, results, revocations and exceptions, undone ones included
 */
public record Sitting(
        AttemptStarted started,
        SittingOutcome outcome,
        boolean waitWaived,
        int capRaises,
        boolean everPassed,
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

    /** Its start, results and revocations: what its outcome rests on, exceptions left out. */
    public List<Fact> factsOfOutcome() {
        return facts.stream()
                .filter(fact -> !(fact instanceof RetakeExceptionGranted))
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

    /**
     * The instant a calendar period after the start, at the same local time in the zone of the attempt, clamped to the
     * last day of a shorter month. A local time that a clock change skips moves on by the length of the gap; one that
     * occurs twice keeps the offset of the start.
     */
    public Instant startPlus(Period period) {
        ZoneId zone = started.zone();
        ZonedDateTime start = startsAt().atZone(zone);
        return ZonedDateTime.ofLocal(start.toLocalDateTime().plus(period), zone, start.getOffset())
                .toInstant();
    }

    private Sitting stillPending() {
        return new Sitting(started, new SittingOutcome.Pending(), waitWaived, capRaises, everPassed, facts);
    }
}
