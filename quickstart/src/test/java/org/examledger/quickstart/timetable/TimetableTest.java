package org.examledger.quickstart.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.quickstart.cases.Act;
import org.examledger.quickstart.cases.SixtyDays;
import org.examledger.quickstart.sample.Sample;
import org.examledger.quickstart.sample.SampleSettings;
import org.examledger.sanctions.FlagDismissed;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {

    private static final Instant FROM = Instant.parse("2025-07-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2025-08-30T00:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void given_acts_on_one_date_then_they_go_together_and_the_clock_stands_at_the_last() {
        List<Stop> stops = stops(act("2025-07-15T10:00:00Z"), act("2025-07-15T21:59:59Z"));
        assertThat(stops).hasSize(2);
        assertThat(stops.getFirst().now()).isEqualTo("2025-07-15T21:59:59Z");
        assertThat(stops.getLast().now()).isEqualTo(UNTIL);
    }

    @Test
    void given_midnight_in_a_zone_of_a_notice_between_two_acts_then_the_clock_is_halted_before_it_and_after_it() {
        List<Stop> stops = stops(act("2025-07-15T21:59:59Z"), act("2025-07-15T22:00:00Z"));
        assertThat(stops)
                .extracting(Stop::now)
                .containsExactly(Instant.parse("2025-07-15T21:59:59Z"), Instant.parse("2025-07-15T22:00:00Z"), UNTIL);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2017, 1, -5})
    void everything_is_sent_once_and_never_before_its_time(long seed) {
        var settings = SampleSettings.ofDemonstration(seed);
        var policies = PolicyCatalogue.shipped();
        var sample = Sample.of(settings, policies);
        var days = SixtyDays.after(sample, settings, policies);
        List<Stop> stops = Timetable.of(days, sample.from(settings.until()));
        assertThat(stops.stream().flatMap(stop -> stop.acts().stream())).containsExactlyElementsOf(days.acts());
        assertThat(stops.stream().flatMap(stop -> stop.reports().stream()))
                .containsExactlyElementsOf(sample.from(settings.until()))
                .isNotEmpty();
        assertThat(stops).isSortedAccordingTo((one, other) -> one.now().compareTo(other.now()));
        assertThat(stops).hasSizeLessThanOrEqualTo(36);
        for (Stop stop : stops) {
            assertThat(stop.acts()).allMatch(act -> !act.at().isAfter(stop.now()));
            assertThat(stop.acts()).allMatch(act -> act.at().isAfter(stop.now().minus(Duration.ofDays(1))));
            assertThat(stop.reports()).allMatch(report -> !report.reportedAt().isAfter(stop.now()));
        }
    }

    private static List<Stop> stops(Act... acts) {
        return Timetable.of(new SixtyDays(FROM, UNTIL, List.of(acts), Set.of(PARIS)), List.of());
    }

    private static Act act(String at) {
        Instant instant = Instant.parse(at);
        return new Act(
                instant,
                Topics.INTAKE_REVIEWS,
                "C-1",
                "AZ-104",
                false,
                unused -> new FlagDismissed("e1", "C-1", instant, "f1", "reviewer-1"));
    }
}
