package org.examledger.service.appeals.domain.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.service.appeals.domain.Grounds;
import org.examledger.service.appeals.domain.appeals.Answer;
import org.examledger.service.appeals.domain.appeals.Appeal;
import org.examledger.service.appeals.domain.appeals.Filing;

/**
 * How the deadlines of cases stand, given the time and what was announced (CONTRACT, Meaning 9 and 11).
 *
 * <p>Where an appeal is refused after it had been filed, Meaning 3 cancels its deadlines and Meaning 9 cancels none that
 * is met or past due: here one that was announced as met or missed stays so, every other that was announced is cancelled.
 */
public final class Deadlines {
    private final Optional<Instant> now;
    private final Map<DeadlineName, SaidDeadline> said;

    /**
     * Deadlines at a time.
     *
     * @param now empty when no time has come yet: then none falls due
     * @param said how the deadlines stand that were announced before
     */
    public Deadlines(Optional<Instant> now, Map<DeadlineName, SaidDeadline> said) {
        this.now = now;
        this.said = Map.copyOf(said);
    }

    /**
     * The deadlines of a case and of its appeals: that of the case first, then by appeal.
     *
     * @param appeals against the case, in order
     */
    public List<Deadline> of(Filing filing, List<Appeal> appeals) {
        CaseClocks clocks = new CaseClocks(filing);
        List<Deadline> deadlines = new ArrayList<>();
        clocks.toFile().map(this::running).ifPresent(deadlines::add);
        for (Appeal appeal : appeals) {
            Stream<Clock> its = Stream.of(clocks.toAcknowledge(appeal), clocks.toDecide(appeal))
                    .flatMap(Optional::stream);
            switch (filing.answerTo(appeal)) {
                case Answer.Filed filed -> its.map(this::running).forEach(deadlines::add);
                case Answer.Refused refused ->
                    its.filter(clock -> said.containsKey(clock.name()))
                            .map(clock -> abandoned(clock, refused))
                            .forEach(deadlines::add);
                case Answer.Waiting waiting -> {}
            }
        }
        return deadlines;
    }

    private Deadline running(Clock clock) {
        return clock.ending(clock.outcome(past(clock)));
    }

    private Deadline abandoned(Clock clock, Answer.Refused refused) {
        DeadlineOutcome outcome = clock.outcome(past(clock));
        return clock.ending(stays(clock, outcome) ? outcome : cancelled(clock, refused));
    }

    private boolean stays(Clock clock, DeadlineOutcome outcome) {
        return switch (outcome) {
            case DeadlineOutcome.Met met -> saidMissed(clock) || saidMet(clock);
            case DeadlineOutcome.Missed missed -> saidMissed(clock);
            case DeadlineOutcome.Open open -> false;
            case DeadlineOutcome.Cancelled cancelled -> true;
        };
    }

    private static DeadlineOutcome cancelled(Clock clock, Answer.Refused refused) {
        List<String> ruleIds = Stream.concat(Stream.of(clock.rule().ruleId()), refused.ruleIds().stream())
                .toList();
        return new DeadlineOutcome.Cancelled(Grounds.of(ruleIds, clock.bearing()));
    }

    // A clock that is set back un-announces nothing (CONTRACT, "Clock").
    private boolean past(Clock clock) {
        Instant dueAt = clock.dueAt();
        return now.filter(time -> !time.isBefore(dueAt)).isPresent() || saidMissed(clock);
    }

    private boolean saidMissed(Clock clock) {
        SaidDeadline before = said.get(clock.name());
        return before != null
                && before.state() == DeadlineState.MISSED
                && before.dueAt().equals(clock.dueAt());
    }

    private boolean saidMet(Clock clock) {
        SaidDeadline before = said.get(clock.name());
        return before != null && before.state() == DeadlineState.MET;
    }
}
