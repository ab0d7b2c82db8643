package org.examledger.clocks.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How deadlines stand, given their clocks, the time and what was announced (CONTRACT, Meaning 9 and 11). What was said is
 * looked up only where the answer depends on it.
 */
public final class Deadlines {
    private final Optional<Instant> now;
    private final SaidDeadlines said;

    /**
     * Deadlines at a time.
     *
     * @param now empty when no time has come yet: then none falls due
     * @param said how the deadlines stand that were announced before
     */
    public Deadlines(Optional<Instant> now, SaidDeadlines said) {
        this.now = now;
        this.said = said;
    }

    /** The deadline of a clock that runs, or ran. */
    public Deadline running(Clock clock) {
        return clock.ending(outcome(clock));
    }

    /**
     * The deadline of a clock that turned out never to have run; empty if it was never set. One that was announced as met
     * or missed stays so, every other that was announced is cancelled.
     *
     * @param ruleIds the rules by which it does not run
     */
    public Optional<Deadline> abandoned(Clock clock, List<String> ruleIds) {
        return said.about(clock.name()).map(before -> {
            DeadlineOutcome outcome = outcome(clock);
            return clock.ending(stays(before, clock, outcome) ? outcome : cancelled(clock, ruleIds));
        });
    }

    /** When time alone will change how one of these stands; empty if it will not. */
    public static Optional<Instant> nextDue(Collection<Deadline> deadlines) {
        return deadlines.stream().filter(Deadline::isOpen).map(Deadline::dueAt).min(Comparator.naturalOrder());
    }

    private DeadlineOutcome outcome(Clock clock) {
        return clock.ended()
                .orElseGet(() -> past(clock)
                        ? new DeadlineOutcome.Missed(clock.grounds().at(clock.dueAt()))
                        : new DeadlineOutcome.Open(clock.grounds()));
    }

    // A clock that is set back un-announces nothing (CONTRACT, "Clock").
    private boolean past(Clock clock) {
        return now.filter(time -> !time.isBefore(clock.dueAt())).isPresent()
                || said.about(clock.name())
                        .filter(before -> saidMissed(before, clock))
                        .isPresent();
    }

    private static boolean stays(SaidDeadline before, Clock clock, DeadlineOutcome outcome) {
        return switch (outcome) {
            case DeadlineOutcome.Met met -> saidMissed(before, clock) || before.state() == DeadlineState.MET;
            case DeadlineOutcome.Missed missed -> saidMissed(before, clock);
            case DeadlineOutcome.Open open -> false;
            case DeadlineOutcome.Cancelled cancelled -> true;
        };
    }

    private static boolean saidMissed(SaidDeadline before, Clock clock) {
        return before.state() == DeadlineState.MISSED && before.dueAt().equals(clock.dueAt());
    }

    private static DeadlineOutcome cancelled(Clock clock, List<String> ruleIds) {
        List<String> all = Stream.concat(Stream.of(clock.rule().ruleId()), ruleIds.stream())
                .toList();
        return new DeadlineOutcome.Cancelled(Grounds.of(all, clock.bearing()));
    }
}
