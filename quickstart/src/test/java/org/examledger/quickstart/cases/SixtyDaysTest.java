package org.examledger.quickstart.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealDecided;
import org.examledger.appeals.AppealSubmitted;
import org.examledger.attempts.AttemptStarted;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.quickstart.sample.Payload;
import org.examledger.quickstart.sample.Sample;
import org.examledger.quickstart.sample.SampleSettings;
import org.examledger.sanctions.FlagDismissed;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.MisconductConfirmed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SixtyDaysTest {

    private static final PolicyCatalogue POLICIES = PolicyCatalogue.shipped();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2017, 1, -5})
    void given_the_same_seed_then_the_same_is_reported(long seed) {
        assertThat(records(seed)).isEqualTo(records(seed));
    }

    @Test
    void given_another_seed_then_others_are_concerned() {
        assertThat(records(1)).isNotEqualTo(records(2));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2017, 1, -5, 42})
    void every_record_of_the_two_intakes_is_sent_and_flags_are_dismissed_and_confirmed(long seed) {
        assertThat(records(seed).stream()
                        .map(record -> record.getSchema().getName())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "FraudFlagRaised",
                        "FlagDismissed",
                        "MisconductConfirmed",
                        "AppealSubmitted",
                        "AppealSupplemented",
                        "AppealAcknowledged",
                        "InformationRequested",
                        "AppealDecided",
                        "RetakeExceptionRequested",
                        "RetakeExceptionDecided");
    }

    @Test
    void everything_is_sent_in_order_within_sixty_days_and_on_a_topic_that_carries_it() {
        SixtyDays days = days(2017);
        Instant last = days.from();
        assertThat(days.until()).isEqualTo(days.from().plus(Duration.ofDays(60)));
        for (Act act : days.acts()) {
            assertThat(act.at()).isAfterOrEqualTo(last).isBefore(days.until());
            last = act.at();
            SpecificRecord record = act.writing().write(new Nothing());
            assertThat(act.intake().carries(record.getSchema().getFullName())).isTrue();
            assertThat(record.get(1)).isEqualTo(act.candidateId());
        }
    }

    @Test
    void nothing_is_sent_before_it_happened_but_one_slip() {
        assertThat(days(2017).acts())
                .filteredOn(act -> ((Instant) act.writing().write(new Nothing()).get(2)).isAfter(act.at()))
                .hasSize(1)
                .allMatch(act -> act.writing().write(new Nothing()) instanceof FlagDismissed);
    }

    @Test
    void no_event_id_is_used_twice() {
        var seen = new HashSet<String>();
        assertThat(records(2017)).allMatch(record -> seen.add((String) record.get(0)));
    }

    @Test
    void everybody_concerned_has_sat_the_exam_before_and_is_in_one_case_or_request_only() {
        Set<String> sat = sample(2017).before(settings(2017).until()).stream()
                .filter(report ->
                        report.payload() instanceof Payload.Whole whole && whole.record() instanceof AttemptStarted)
                .map(report -> report.candidateId())
                .collect(Collectors.toSet());
        List<Act> acts = days(2017).acts();
        assertThat(acts).allMatch(act -> sat.contains(act.candidateId()));
        assertThat(acts.stream().map(Act::candidateId).distinct()).hasSizeGreaterThan(48);
        Map<String, String> examOf = new HashMap<>();
        assertThat(acts)
                .allMatch(
                        act -> act.examId().equals(examOf.computeIfAbsent(act.candidateId(), unused -> act.examId())));
    }

    @Test
    void appeals_to_oracle_are_sent_in_the_last_second_of_day_14_and_one_second_later() {
        List<SpecificRecord> records = records(2017);
        Map<String, MisconductConfirmed> cases = records.stream()
                .filter(MisconductConfirmed.class::isInstance)
                .map(MisconductConfirmed.class::cast)
                .collect(Collectors.toMap(MisconductConfirmed::getCaseId, confirmed -> confirmed, (one, two) -> one));
        List<Duration> left = records.stream()
                .filter(AppealSubmitted.class::isInstance)
                .map(AppealSubmitted.class::cast)
                .filter(appeal -> cases.containsKey(appeal.getCaseId()))
                .filter(appeal -> cases.get(appeal.getCaseId()).getProgram().equals("ORACLE"))
                .map(appeal -> {
                    MisconductConfirmed against = cases.get(appeal.getCaseId());
                    Instant end = Days.afterLast(against.getNotifiedAt(), 14, against.getZoneId());
                    return Duration.between(appeal.getOccurredAt(), end);
                })
                .toList();
        assertThat(left)
                .filteredOn(time -> !time.isNegative() && time.compareTo(Duration.ofHours(1)) < 0)
                .containsExactlyInAnyOrder(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ZERO, Duration.ZERO);
    }

    @Test
    void measures_and_modifications_name_what_was_looked_up() {
        List<SpecificRecord> records = days(2017).acts().stream()
                .map(act -> act.writing().write(new Everything()))
                .toList();
        assertThat(records)
                .anyMatch(record -> record instanceof MisconductConfirmed confirmed
                        && confirmed.getMeasures().stream()
                                .anyMatch(measure -> "certification-1".equals(measure.getCertificationId())))
                .anyMatch(record -> record instanceof AppealDecided decided
                        && decided.getModifications().stream()
                                .anyMatch(change -> change.getSanctionId().equals("sanction-1")));
    }

    private static SampleSettings settings(long seed) {
        return SampleSettings.ofDemonstration(seed);
    }

    private static Sample sample(long seed) {
        return Sample.of(settings(seed), POLICIES);
    }

    private static SixtyDays days(long seed) {
        return SixtyDays.after(sample(seed), settings(seed), POLICIES);
    }

    private static List<SpecificRecord> records(long seed) {
        return days(seed).acts().stream()
                .map(act -> act.writing().write(new Nothing()))
                .toList();
    }

    /** A ledger in which nothing is found. */
    private record Nothing() implements Inquiry {
        @Override
        public Optional<String> certificationOf(String candidateId, String certification) {
            return Optional.empty();
        }

        @Override
        public List<Imposed> sanctionsOf(String candidateId, String caseId) {
            return List.of();
        }
    }

    private record Everything() implements Inquiry {
        @Override
        public Optional<String> certificationOf(String candidateId, String certification) {
            return Optional.of("certification-1");
        }

        @Override
        public List<Imposed> sanctionsOf(String candidateId, String caseId) {
            return List.of(new Imposed("sanction-1", MeasureKind.BAN));
        }
    }
}
