package org.examledger.clocks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examledger.policies.ClockName;
import org.examledger.policies.DayUnit;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.Program;
import org.examledger.policies.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of a clock of five days that starts on 3 March and is due on the 9th. */
class DeadlinesTest {
    private static final DeadlineName NAME = DeadlineName.about(DeadlineKind.SEND_RESULT, "a1");
    private static final Instant DUE = Instant.parse("2025-03-09T00:00:00Z");

    private record Happened(String eventId, Instant occurredAt) implements DatedFact {}

    private final Happened start = happened("start", "2025-03-03T10:00:00Z");
    private final Clock clock = Clock.started(
            NAME,
            new ClockRule(Term.days(5, DayUnit.CALENDAR), "T1", null, "policy", "2025-01-01"),
            start.occurredAt(),
            ZoneId.of("UTC"),
            List.of(start));

    private static Happened happened(String eventId, String at) {
        return new Happened(eventId, Instant.parse(at));
    }

    private static Optional<Instant> at(@Nullable String instant) {
        return Optional.ofNullable(instant).map(Instant::parse);
    }

    private static DeadlineState state(Clock clock, @Nullable String now) {
        return new Deadlines(at(now), SaidDeadlines.none())
                .running(clock)
                .outcome()
                .state();
    }

    private static SaidDeadlines said(DeadlineState state, Instant dueAt) {
        return SaidDeadlines.of(Map.of(NAME, new SaidDeadline(state, dueAt)));
    }

    @Test
    @DisplayName("It is open until its due date, which is too late already; without a time it stays open")
    void openUntilDue() {
        assertThat(clock.dueAt()).isEqualTo(DUE);
        assertThat(state(clock, "2025-03-08T23:59:59.999Z")).isEqualTo(DeadlineState.OPEN);
        assertThat(state(clock, "2025-03-09T00:00:00Z")).isEqualTo(DeadlineState.MISSED);
        assertThat(state(clock, null)).isEqualTo(DeadlineState.OPEN);
    }

    @Test
    @DisplayName("What is done in time meets it whenever it is known, what is done at the due date does not")
    void metInTime() {
        assertThat(state(clock.done(at("2025-03-08T23:59:59.999Z")), "2026-01-01T00:00:00Z"))
                .isEqualTo(DeadlineState.MET);
        assertThat(state(clock.done(at("2025-03-09T00:00:00Z")), "2026-01-01T00:00:00Z"))
                .isEqualTo(DeadlineState.MISSED);
    }

    @Test
    @DisplayName("What becomes needless in time is cancelled, but not if it was done by then, or past due")
    void needless() {
        Clock needless = clock.needless(at("2025-03-05T00:00:00Z"));

        assertThat(state(needless, "2026-01-01T00:00:00Z")).isEqualTo(DeadlineState.CANCELLED);
        assertThat(state(needless.done(at("2025-03-06T00:00:00Z")), null)).isEqualTo(DeadlineState.CANCELLED);
        assertThat(state(needless.done(at("2025-03-05T00:00:00Z")), null)).isEqualTo(DeadlineState.MET);
        assertThat(state(clock.needless(Optional.of(DUE)), "2026-01-01T00:00:00Z"))
                .isEqualTo(DeadlineState.MISSED);
    }

    @Test
    @DisplayName("A clock may be due later than its rule says; the facts that led there are what it rests on")
    void dueLater() {
        Happened release = happened("release", "2025-03-20T10:00:00Z");
        Clock later = clock.dueAt(Instant.parse("2025-03-21T00:00:00Z"), List.of(release));

        assertThat(state(later, "2025-03-20T23:00:00Z")).isEqualTo(DeadlineState.OPEN);
        Deadline deadline = new Deadlines(at("2025-03-21T00:00:00Z"), SaidDeadlines.none()).running(later);
        assertThat(deadline.grounds().basis()).containsExactly("start", "release");
        assertThat(deadline.grounds().occurredAt()).isEqualTo(release.occurredAt());
        assertThat(deadline.outcome().grounds().occurredAt()).isEqualTo("2025-03-21T00:00:00Z");
        assertThat(deadline.outcome().state()).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    @DisplayName("What was set rests on what started it; what became of it rests on all that bears on it, each once")
    void grounds() {
        Happened done = happened("done", "2025-03-04T10:00:00Z");
        Deadline deadline = new Deadlines(Optional.empty(), SaidDeadlines.none())
                .running(clock.done(Optional.of(done.occurredAt())).bearing(List.of(done, start)));

        assertThat(deadline.grounds()).isEqualTo(new Grounds(List.of("T1"), List.of("start"), start.occurredAt()));
        assertThat(deadline.outcome().grounds())
                .isEqualTo(new Grounds(List.of("T1"), List.of("start", "done"), done.occurredAt()));
    }

    @Test
    @DisplayName("What was said to be missed stays missed while the clock is set back, but not for another due date")
    void saidMissed() {
        Optional<Instant> before = at("2025-03-04T00:00:00Z");

        assertThat(new Deadlines(before, said(DeadlineState.MISSED, DUE))
                        .running(clock)
                        .outcome()
                        .state())
                .isEqualTo(DeadlineState.MISSED);
        assertThat(new Deadlines(before, said(DeadlineState.MISSED, DUE.minusSeconds(1)))
                        .running(clock)
                        .outcome()
                        .state())
                .isEqualTo(DeadlineState.OPEN);
    }

    @Test
    @DisplayName("Of a clock that never ran, only what was set before is said to be cancelled, unless it had ended")
    void abandoned() {
        Optional<Instant> now = at("2025-03-04T00:00:00Z");
        Clock met = clock.done(at("2025-03-04T00:00:00Z"));

        assertThat(new Deadlines(now, SaidDeadlines.none()).abandoned(clock, List.of()))
                .isEmpty();
        assertThat(new Deadlines(now, said(DeadlineState.OPEN, DUE)).abandoned(clock, List.of("T2")))
                .get()
                .extracting(Deadline::outcome)
                .isEqualTo(new DeadlineOutcome.Cancelled(
                        new Grounds(List.of("T1", "T2"), List.of("start"), start.occurredAt())));
        assertThat(new Deadlines(now, said(DeadlineState.OPEN, DUE))
                        .abandoned(met, List.of())
                        .map(DeadlinesTest::state))
                .contains(DeadlineState.CANCELLED);
        assertThat(new Deadlines(now, said(DeadlineState.MET, DUE))
                        .abandoned(met, List.of())
                        .map(DeadlinesTest::state))
                .contains(DeadlineState.MET);
        assertThat(new Deadlines(now, said(DeadlineState.MISSED, DUE))
                        .abandoned(clock, List.of())
                        .map(DeadlinesTest::state))
                .contains(DeadlineState.MISSED);
    }

    private static DeadlineState state(Deadline deadline) {
        return deadline.outcome().state();
    }

    @Test
    @DisplayName("The earliest open deadline says when time changes something next")
    void nextDue() {
        Deadlines deadlines = new Deadlines(Optional.empty(), SaidDeadlines.none());
        Deadline met = deadlines.running(clock.done(at("2025-03-04T00:00:00Z")));
        Deadline later = deadlines.running(clock.dueAt(DUE.plusSeconds(60), List.of()));

        assertThat(Deadlines.nextDue(List.of(met))).isEmpty();
        assertThat(Deadlines.nextDue(List.of(later, met, deadlines.running(clock))))
                .contains(DUE);
    }

    @Test
    @DisplayName(
            "What is not needed to know is not looked up: a deadline that was met in time needs nothing that was said")
    void lazy() {
        SaidDeadlines never = name -> {
            throw new AssertionError("looked up " + name);
        };

        assertThat(new Deadlines(Optional.empty(), never)
                        .running(clock.done(at("2025-03-04T00:00:00Z")))
                        .outcome()
                        .state())
                .isEqualTo(DeadlineState.MET);
    }

    @Test
    @DisplayName("A clock runs as the version in force says, and not at all where that does not name it")
    void ruleInForce() {
        Program microsoft = PolicyCatalogue.shipped().program("MICROSOFT").orElseThrow();
        Instant then = Instant.parse("2021-01-01T00:00:00Z");

        ClockRule rule = ClockRule.named(ClockName.SEND_RESULT, microsoft, then).orElseThrow();
        assertThat(rule.policyId()).isEqualTo("microsoft-program");
        assertThat(rule.policyVersion()).isEqualTo("2020-08-11");
        assertThat(rule.calendarId()).isEqualTo("microsoft");
        assertThat(ClockRule.named(ClockName.CHALLENGE_ITEM, microsoft, then)
                        .orElseThrow()
                        .calendarId())
                .isNull();
        assertThat(ClockRule.named(ClockName.DESTROY_IDENTITY_RECORDS, microsoft, then))
                .isEmpty();
    }

    @Test
    @DisplayName("Every clock that a program may name has a kind of deadline, and every kind a name in the contract")
    void kinds() {
        assertThat(Arrays.stream(ClockName.values()).map(DeadlineKind::of).map(Enum::name))
                .containsExactlyElementsOf(
                        Arrays.stream(ClockName.values()).map(Enum::name).toList());
        assertThat(Arrays.stream(DeadlineKind.values()).map(Enum::name))
                .containsExactlyElementsOf(Arrays.stream(org.examledger.deadlines.DeadlineKind.values())
                        .map(Enum::name)
                        .filter(name -> !name.equals("UNKNOWN"))
                        .toList());
    }

    @Test
    @DisplayName("A deadline is about its appeal, without one about its case, or about what else it names")
    void subjects() {
        assertThat(DeadlineName.ofCase("c1").subject()).isEqualTo("c1");
        assertThat(DeadlineName.ofAppeal(DeadlineKind.DECIDE_APPEAL, "c1", "p1").subject())
                .isEqualTo("p1");
        assertThat(NAME.subject()).isEqualTo("a1");
        assertThat(NAME.caseId()).isEmpty();
    }
}
