package org.examledger.quickstart.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examledger.attempts.AttemptBooked;
import org.examledger.policies.PolicyCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {

    private static final PolicyCatalogue POLICIES = PolicyCatalogue.shipped();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2017, 1, -5})
    void given_the_same_seed_then_the_sample_is_the_same(long seed) {
        assertThat(sample(seed)).isEqualTo(sample(seed));
    }

    @Test
    void given_another_seed_then_the_sample_is_another() {
        assertThat(sample(1)).isNotEqualTo(sample(2));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2017, 1, -5})
    void the_sample_of_the_demonstration_has_every_kind_of_report(long seed) {
        Set<ReportKind> kinds = sample(seed).stream().map(Report::kind).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(ReportKind.class));
    }

    @Test
    void the_sample_of_the_demonstration_has_2000_candidates_of_40_centres_in_12_zones() {
        List<AttemptBooked> bookings = sample(2017).stream()
                .filter(report -> report.kind() == ReportKind.BOOKED)
                .map(report -> (AttemptBooked) ((Payload.Whole) report.payload()).record())
                .toList();
        assertThat(distinct(bookings, AttemptBooked::getCandidateId)).hasSize(2_000);
        assertThat(distinct(bookings, AttemptBooked::getCenterId)).hasSize(40);
        assertThat(distinct(bookings, AttemptBooked::getZoneId)).hasSize(12);
    }

    @Test
    void reports_are_sent_in_order_and_never_before_they_happen() {
        Instant last = Instant.MIN;
        for (Report report : sample(2017)) {
            assertThat(report.reportedAt()).isAfterOrEqualTo(last);
            last = report.reportedAt();
            if (report.kind() != ReportKind.IN_FUTURE && report.payload() instanceof Payload.Whole whole) {
                assertThat((Instant) whole.record().get(2))
                        .as("occurredAt of %s", report)
                        .isBeforeOrEqualTo(last);
            }
        }
    }

    @Test
    void only_duplicates_repeat_an_event_id() {
        var seen = new HashSet<String>();
        for (Report report : sample(2017)) {
            boolean repeats = report.kind() == ReportKind.DUPLICATE
                    || report.kind() == ReportKind.CONFLICTING_DUPLICATE
                    || report.kind() == ReportKind.WRONG_PARTITION;
            if (report.payload() instanceof Payload.Whole whole && !repeats) {
                assertThat(seen.add((String) whole.record().get(0)))
                        .as("eventId of %s", report)
                        .isTrue();
            }
        }
    }

    private static List<Report> sample(long seed) {
        return Sample.of(SampleSettings.ofDemonstration(seed), POLICIES).reports();
    }

    private static <T> Set<T> distinct(List<AttemptBooked> bookings, Function<AttemptBooked, T> of) {
        return bookings.stream().map(of).collect(Collectors.toSet());
    }
}
