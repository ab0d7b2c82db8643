package org.examledger.service.appeals.domain.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.AppealClock;
import org.examledger.policies.DayUnit;
import org.examledger.policies.HolidayCalendar;
import org.examledger.service.appeals.domain.Grounds;
import org.examledger.service.appeals.domain.cases.Case;
import org.examledger.service.appeals.domain.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A clock that runs, whatever the time is.
 *
 * @param startedBy the facts that started it, at least one
 * @param doneAt when what it waits for was first done, in time or not; empty while it was not
 * @param needlessFrom since when it need not be done any more; empty while it must
 * @param bearing every fact that bears on what becomes of it, those that started it included
 */
record Clock(
        DeadlineName name,
        Case theCase,
        AppealClock rule,
        Instant startedAt,
        List<Fact> startedBy,
        Optional<Instant> doneAt,
        Optional<Instant> needlessFrom,
        List<Fact> bearing) {

    Clock {
        startedBy = List.copyOf(startedBy);
        bearing = List.copyOf(bearing);
    }

    Instant dueAt() {
        return DueDates.dueAt(rule, startedAt, theCase.zone(), theCase.program().calendar());
    }

    /**
     * What became of it (CONTRACT, Meaning 9). What was done before it became needless, or at that very instant, was done;
     * what was done or became needless at dueAt or later, came too late for that.
     *
     * @param past whether dueAt has come
     */
    DeadlineOutcome outcome(boolean past) {
        Instant dueAt = dueAt();
        Optional<Instant> done = doneAt.filter(dueAt::isAfter);
        Optional<Instant> needless = needlessFrom.filter(dueAt::isAfter);
        if (done.isPresent()
                && needless.filter(from -> from.isBefore(done.get())).isEmpty()) {
            return new DeadlineOutcome.Met(done.get(), grounds());
        }
        if (needless.isPresent()) {
            return new DeadlineOutcome.Cancelled(grounds());
        }
        return past ? new DeadlineOutcome.Missed(grounds().at(dueAt)) : new DeadlineOutcome.Open(grounds());
    }

    Deadline ending(DeadlineOutcome outcome) {
        Grounds set = Grounds.of(List.of(rule.ruleId()), startedBy);
        return new Deadline(name, dueAt(), startedAt, theCase.zone(), calendarId(), set, outcome);
    }

    Grounds grounds() {
        return Grounds.of(List.of(rule.ruleId()), bearing);
    }

    private @Nullable String calendarId() {
        HolidayCalendar calendar = theCase.program().calendar();
        return rule.unit() == DayUnit.BUSINESS && calendar != null ? calendar.calendarId() : null;
    }
}
