package org.examledger.clocks.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A clock that runs, whatever the time is.
 *
 * @param zone in which its days count
 * @param dueAt the first instant that is too late
 * @param startedBy the facts that started it, at least one
 * @param doneAt when what it waits for was first done, in time or not; empty while it was not
 * @param needlessFrom since when it need not be done any more; empty while it must
 * @param bearing every fact that bears on what becomes of it, those that started it included
 */
public record Clock(
        DeadlineName name,
        ClockRule rule,
        Instant startedAt,
        ZoneId zone,
        Instant dueAt,
        List<DatedFact> startedBy,
        Optional<Instant> doneAt,
        Optional<Instant> needlessFrom,
        List<DatedFact> bearing) {

    public Clock {
        startedBy = List.copyOf(startedBy);
        bearing = List.copyOf(bearing);
    }

    /**
     * A clock of which nothing has come yet.
     *
     * @param startedBy at least one fact, in any order
     */
    public static Clock started(
            DeadlineName name,
            ClockRule rule,
            Instant startedAt,
            ZoneId zone,
            Collection<? extends DatedFact> startedBy) {
        List<DatedFact> facts = List.copyOf(startedBy);
        Instant dueAt = rule.dueAt(startedAt, zone);
        return new Clock(name, rule, startedAt, zone, dueAt, facts, Optional.empty(), Optional.empty(), facts);
    }

    /** The same clock, due at another instant than its rule says, which these facts led to. */
    public Clock dueAt(Instant instant, Collection<? extends DatedFact> because) {
        return new Clock(
                name,
                rule,
                startedAt,
                zone,
                instant,
                joined(startedBy, because),
                doneAt,
                needlessFrom,
                joined(bearing, because));
    }

    /** The same clock, with what it waits for first done then; empty while it was not. */
    public Clock done(Optional<Instant> at) {
        return new Clock(name, rule, startedAt, zone, dueAt, startedBy, at, needlessFrom, bearing);
    }

    /** The same clock, needless from then on; empty while what it waits for must be done. */
    public Clock needless(Optional<Instant> from) {
        return new Clock(name, rule, startedAt, zone, dueAt, startedBy, doneAt, from, bearing);
    }

    /** The same clock, with more facts that bear on what becomes of it. */
    public Clock bearing(Collection<? extends DatedFact> more) {
        return new Clock(name, rule, startedAt, zone, dueAt, startedBy, doneAt, needlessFrom, joined(bearing, more));
    }

    /**
     * What became of it, if that does not depend on the time (CONTRACT, Meaning 9). What was done before it became
     * needless, or at that very instant, was done; what was done or became needless at dueAt or later, came too late for
     * that.
     */
    Optional<DeadlineOutcome> ended() {
        Optional<Instant> done = doneAt.filter(dueAt::isAfter);
        Optional<Instant> needless = needlessFrom.filter(dueAt::isAfter);
        if (done.isPresent()
                && needless.filter(from -> from.isBefore(done.get())).isEmpty()) {
            return Optional.of(new DeadlineOutcome.Met(done.get(), grounds()));
        }
        return needless.map(from -> new DeadlineOutcome.Cancelled(grounds()));
    }

    Deadline ending(DeadlineOutcome outcome) {
        return new Deadline(name, rule, startedAt, zone, dueAt, Grounds.of(List.of(rule.ruleId()), startedBy), outcome);
    }

    Grounds grounds() {
        return Grounds.of(List.of(rule.ruleId()), bearing);
    }

    private static List<DatedFact> joined(List<DatedFact> some, Collection<? extends DatedFact> more) {
        List<DatedFact> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
