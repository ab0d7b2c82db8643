package org.examledger.system.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.awaitility.Awaitility;
import org.examledger.bookings.BookingRefusalReason;
import org.examledger.bookings.BookingRefused;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.kit.record.RecordFields;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Appointments are judged by the rules of booking, and clocks run for attempts and their records")
@OnSharedLedger
class AppointmentsTest {
    private static final String FUN = "CARTOPRO-2017";

    private final Candidate candidate = Candidate.of(World.shared());

    @Test
    @Tag("B3")
    @DisplayName("B3: an appointment less than 72 hours ahead is refused, and the answer names the earliest time")
    void givenShortNoticeThenTheBookingIsRefused() {
        candidate.report(candidate.appointments().booked("a1", FUN, "2017-03-05T15:00Z", "2017-03-06T15:00Z"));
        candidate.report(candidate.appointments().booked("a2", FUN, "2017-03-05T15:00Z", "2017-03-09T15:00Z"));

        assertThat(refusal("a1").getReason()).isEqualTo(BookingRefusalReason.SHORT_NOTICE);
        assertThat(refusal("a1").getRuleIds()).containsExactly("B3");
        assertThat(refusal("a1").getEarliestAt()).isEqualTo("2017-03-09T14:00:00Z");
        assertThat(names(Topics.ATTEMPTS)).containsExactly("AttemptBooked");
        assertThat(candidate.listed(Service.ATTEMPTS, "bookings")).hasSize(2);
    }

    @Test
    @Tag("B1")
    @DisplayName("B1: an Oracle appointment is not moved within 24 hours of its start")
    void givenALateMoveThenItIsRefusedAndTheBookingStands() {
        candidate.report(candidate.appointments().booked("a1", "1Z0-1072", "2024-03-01T15:00Z", "2024-03-09T15:00Z"));
        candidate.report(candidate.appointments().moved("a1", "2024-03-08T16:00Z", "2024-03-20T15:00Z"));

        assertThat(refusal("a1").getRuleIds()).containsExactly("B1");
        assertThat(names(Topics.ATTEMPTS)).containsExactly("AttemptBooked");
    }

    @Test
    @Tag("R16")
    @DisplayName("R16: a purchase of one attempt pays for one sitting")
    void givenOnePurchasedAttemptThenASecondBookingIsRefused() {
        candidate.report(candidate.appointments().purchased("p1", "ORACLE", 1, "2024-01-10T09:00Z"));
        candidate.report(candidate
                .appointments()
                .paidWith(
                        "p1",
                        candidate.appointments().booked("a1", "1Z0-1072", "2024-02-01T09:00Z", "2024-03-01T09:00Z")));
        candidate.failed("1Z0-1072", "2024-03-01T09:00Z");
        candidate.report(candidate
                .appointments()
                .paidWith(
                        "p1",
                        candidate.appointments().booked("a2", "1Z0-1072", "2024-03-10T09:00Z", "2024-04-01T09:00Z")));
        assertThat(refusal("a2").getRuleIds()).containsExactly("R16");

        assertThat(names(Topics.PURCHASES)).contains("AttemptsPurchased", "PurchasedAttemptUsed");
    }

    @Test
    @Tag("B7")
    @DisplayName("B7: after the provider's failure a short notice will do, and the single sitting is not used up")
    void givenTheProvidersFailureThenASecondAppointmentTakesPriority() {
        candidate.report(candidate.appointments().booked("a1", FUN, "2017-03-01T09:00Z", "2017-03-06T15:00Z"));
        candidate.report(candidate.reports().started("a1", FUN, "2017-03-06T15:00Z", "Europe/Paris"));
        assertThat(candidate.eligibility(FUN)).isNotEligible(EligibilityReason.SINGLE_SITTING);

        candidate.report(candidate.appointments().providerFailed("a1", "2017-03-06T15:20Z"));
        candidate.report(candidate.appointments().booked("a2", FUN, "2017-03-06T17:00Z", "2017-03-07T15:00Z"));

        assertThat(candidate.eligibility(FUN)).isEligible().isDecidedBy("B7");
        assertThat(names(Topics.ATTEMPTS)).containsExactly("AttemptBooked", "AttemptStarted", "AttemptBooked");
    }

    @Test
    @Tag("A5")
    @DisplayName(
            "A5: the records of an identity check are to be destroyed six weeks on, and it is said when they were not")
    void givenAnIdentityCheckThenItsRecordsAreToBeDestroyedInSixWeeks() {
        candidate.report(candidate.appointments().identityChecked("check-1", "a1", "2017-03-06T15:00Z"));

        assertThat(clocks(DeadlineSet.class, DeadlineKind.DESTROY_IDENTITY_RECORDS))
                .singleElement()
                .satisfies(set -> assertThat(set.getDueAt()).isEqualTo("2017-04-17T22:00:00Z"));
        comes(DeadlineMissed.class, DeadlineKind.DESTROY_IDENTITY_RECORDS);
    }

    @Test
    @Tag("A5")
    @DisplayName("A5: while a hold stands nothing is to be destroyed; released, they are due by the end of that day")
    void givenAHoldThenItsRecordsAreDueOnceItIsReleased() {
        candidate.report(candidate.appointments().held("hold-1", "check-1", "2017-03-20T09:00Z"));
        candidate.report(candidate.appointments().identityChecked("check-1", "a1", "2017-03-06T15:00Z"));
        assertThat(clocks(DeadlineMissed.class, DeadlineKind.DESTROY_IDENTITY_RECORDS))
                .isEmpty();

        candidate.report(candidate.appointments().released("hold-1", "2017-06-01T09:00Z"));

        assertThat(clocks(DeadlineSet.class, DeadlineKind.DESTROY_IDENTITY_RECORDS))
                .last()
                .satisfies(set -> assertThat(set.getDueAt()).isEqualTo("2017-06-01T22:00:00Z"));
        comes(DeadlineMissed.class, DeadlineKind.DESTROY_IDENTITY_RECORDS);
    }

    @Test
    @Tag("C2")
    @DisplayName("C2: a result is due five business days after the sitting; a result in time meets it, none misses it")
    void givenNoResultWithinFiveBusinessDaysThenItIsMissed() {
        candidate.report(candidate.reports().started("a1", "70-410", "2018-05-03T09:00Z"));

        assertThat(clocks(DeadlineSet.class, DeadlineKind.SEND_RESULT))
                .singleElement()
                .satisfies(set -> assertThat(set.getDueAt()).isEqualTo("2018-05-11T00:00:00Z"));
        comes(DeadlineMissed.class, DeadlineKind.SEND_RESULT);
    }

    private BookingRefused refusal(String attemptId) {
        return candidate.published(Topics.BOOKINGS, BookingRefused.class).stream()
                .filter(refused -> refused.getAttemptId().equals(attemptId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the booking of " + attemptId + " is not refused"));
    }

    private <T extends SpecificRecord> List<T> clocks(Class<T> record, DeadlineKind kind) {
        return candidate.published(Topics.ATTEMPT_DEADLINES, record).stream()
                .filter(said -> Objects.equals(RecordFields.value(said, "kind"), kind))
                .toList();
    }

    /** The clock of the ledger stands years after these deadlines: attempts-service says so when it has read everything. */
    private void comes(Class<? extends SpecificRecord> record, DeadlineKind kind) {
        Awaitility.await(record.getSimpleName() + " of " + kind)
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(clocks(record, kind)).hasSize(1));
    }

    private List<String> names(Topic topic) {
        return candidate.published(topic).stream()
                .map(record -> record.getSchema().getName())
                .toList();
    }
}
