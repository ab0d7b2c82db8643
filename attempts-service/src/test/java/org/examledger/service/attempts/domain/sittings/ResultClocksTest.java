package org.examledger.service.attempts.domain.sittings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.given.Story.at;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.Deadline;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.clocks.domain.DeadlineState;
import org.examledger.clocks.domain.Deadlines;
import org.examledger.clocks.domain.SaidDeadlines;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** By when the results of sittings come. Appointments are in Paris. */
class ResultClocksTest {
    private static final String[] BETA = {
        "exams:",
        "  - exam: 71-999",
        "    program: MICROSOFT",
        "    policy: microsoft-general",
        "    beta: {from: 2015-02-01, until: 2015-03-01, sittings: 1, rule: R9, document: M14}",
    };

    private static List<Clock> clocks(Story story) {
        return new ResultClocks(story.terms()).candidate(story.file());
    }

    private static Deadline deadline(Story story, String now) {
        return new Deadlines(Optional.of(at(now)), SaidDeadlines.none())
                .running(clocks(story).getFirst());
    }

    @Test
    @Tag("C2")
    @DisplayName("C2: a result is due at the end of the fifth business day after the start, where the sitting was")
    void dueAfterFiveBusinessDays() {
        Clock clock =
                clocks(new Story().sits("a1", "AZ-104", "2021-05-06T10:00:00Z")).getFirst(); // a Thursday

        assertThat(clock.name()).isEqualTo(DeadlineName.about(DeadlineKind.SEND_RESULT, "a1"));
        assertThat(clock.startedAt()).isEqualTo(at("2021-05-06T10:00:00Z"));
        assertThat(clock.dueAt()).isEqualTo(at("2021-05-14T00:00:00+02:00"));
        assertThat(clock.rule().ruleId()).isEqualTo("C2");
        assertThat(clock.rule().policyId()).isEqualTo("microsoft-program");
        assertThat(clock.rule().policyVersion()).isEqualTo("2020-08-11");
        assertThat(clock.rule().calendarId()).isEqualTo("microsoft");
    }

    @Test
    @Tag("C2")
    @DisplayName("C2: the day of the start is the local one, also where it is another day in UTC")
    void localDayOfTheStart() {
        // Sunday in UTC, but Monday already in Paris.
        Clock clock =
                clocks(new Story().sits("a1", "AZ-104", "2021-05-09T22:30:00Z")).getFirst();

        assertThat(clock.dueAt()).isEqualTo(at("2021-05-18T00:00:00+02:00"));
    }

    @Test
    @Tag("C2")
    @DisplayName("C2: the first result meets it, in time or not as it occurred; later ones change nothing")
    void metByTheFirstResult() {
        Story inTime = new Story()
                .sits("a1", "AZ-104", "2021-05-06T10:00:00Z")
                .fails("a1", "2021-05-13T21:59:59.999Z")
                .passes("a1", "2021-06-01T10:00:00Z");
        Story late = new Story().sits("a1", "AZ-104", "2021-05-06T10:00:00Z").fails("a1", "2021-05-13T22:00:00Z");

        assertThat(deadline(inTime, "2021-07-01T00:00:00Z").outcome().state()).isEqualTo(DeadlineState.MET);
        assertThat(deadline(late, "2021-07-01T00:00:00Z").outcome().state()).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    @DisplayName("A sitting of a program that names no such clock has none, nor has a booking")
    void otherPrograms() {
        assertThat(clocks(new Story()
                        .sits("a1", "1Z0-1072", "2023-05-06T10:00:00Z")
                        .sits("a2", "CARTOPRO-2017", "2017-03-06T15:00:00Z")
                        .books("a3", "AZ-104", "2021-05-01T10:00:00Z", "2021-05-06T10:00:00Z")))
                .isEmpty();
    }

    @Test
    @Tag("C3")
    @DisplayName(
            "C3: the result of a sitting in the beta period is due two weeks after the final release, and not before")
    void betaResults() {
        Story story = Story.under(BETA).sits("a1", "71-999", "2015-02-10T10:00:00Z");
        Clock clock = clocks(story).getFirst();

        assertThat(clocks(story)).hasSize(1);
        assertThat(clock.name()).isEqualTo(DeadlineName.about(DeadlineKind.REPORT_BETA_RESULTS, "a1"));
        assertThat(clock.startedAt()).isEqualTo(Instant.parse("2015-03-01T00:00:00Z"));
        assertThat(clock.dueAt()).isEqualTo(at("2015-03-16T00:00:00+01:00"));
        assertThat(clock.rule().ruleId()).isEqualTo("C3");
        assertThat(deadline(story.passes("a1", "2015-03-15T22:59:00Z"), "2016-01-01T00:00:00Z")
                        .outcome()
                        .state())
                .isEqualTo(DeadlineState.MET);
    }

    @Test
    @Tag("C2")
    @DisplayName("C2: once the exam is live, its results are due as any other's")
    void liveExam() {
        Story story = Story.under(BETA).sits("a1", "71-999", "2015-03-02T10:00:00Z");

        assertThat(clocks(story)).extracting(clock -> clock.name().kind()).containsExactly(DeadlineKind.SEND_RESULT);
        assertThat(clocks(story).getFirst().dueAt()).isEqualTo(at("2015-03-10T00:00:00+01:00"));
    }
}
