package org.examledger.system.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.Delivery;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultReported;
import org.examledger.bookings.BookingRefused;
import org.examledger.purchases.AttemptsPurchased;
import org.examledger.purchases.RefundAnswerWithdrawn;
import org.examledger.purchases.RefundCause;
import org.examledger.purchases.RefundGranted;
import org.examledger.purchases.RefundRefused;
import org.examledger.results.ResultQuestioned;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Appointments;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Who may book, what pays for an appointment, what is paid back, and results that ask for a second look")
@OnSharedLedger
class AccessAndPaymentTest {
    private static final String FUN = "CARTOPRO-2017";

    private final Candidate candidate = Candidate.of(World.shared());
    private final Appointments appointments = candidate.appointments();

    private AttemptBooked booked(String examId, String at, String appointmentAt) {
        return appointments.booked("a1", examId, at, appointmentAt);
    }

    private List<String> refusedBy() {
        return candidate.published(Topics.BOOKINGS, BookingRefused.class).stream()
                .flatMap(refused -> refused.getRuleIds().stream())
                .toList();
    }

    @Test
    @Tag("A1")
    @DisplayName("A1: in India only residents sit")
    void residentsOnly() {
        candidate.report(appointments.lives("FR", "2021-01-01T09:00Z"));
        AttemptBooked booking = booked("AZ-104", "2021-05-01T09:00Z", "2021-05-03T09:00Z");
        booking.setCountryCode("IN");
        candidate.report(booking);

        assertThat(refusedBy()).containsExactly("A1");
    }

    @Test
    @Tag("A2")
    @DisplayName("A2: residents of Slovenia sit in test centres only")
    void testCentersOnly() {
        candidate.report(appointments.lives("SI", "2021-01-01T09:00Z"));
        AttemptBooked online = booked("AZ-104", "2021-05-01T09:00Z", "2021-05-03T09:00Z");
        online.setDelivery(Delivery.ONLINE_PROCTORED);
        candidate.report(online);
        candidate.report(appointments.booked("a2", "AZ-104", "2021-05-01T09:00Z", "2021-05-04T09:00Z"));

        assertThat(refusedBy()).containsExactly("A2");
        assertThat(candidate.published(Topics.ATTEMPTS, AttemptBooked.class))
                .extracting(AttemptBooked::getAttemptId)
                .containsExactly("a2");
    }

    @Test
    @Tag("A3")
    @DisplayName("A3: nationals of a restricted country are refused by Oracle, and lose the fee")
    void exportRestriction() {
        candidate.report(appointments.isNationalOf("CU", "2024-01-01T09:00Z"));
        candidate.report(booked("1Z0-1072", "2024-05-01T09:00Z", "2024-05-13T09:00Z"));

        assertThat(refusedBy()).containsExactly("A3");
        assertThat(candidate.published(Topics.BOOKINGS, BookingRefused.class))
                .singleElement()
                .satisfies(refused -> assertThat(refused.getFeeLost()).isTrue());
    }

    @Test
    @Tag("B4")
    @DisplayName("B4: no sitting of FUN on a Wednesday")
    void sessionHours() {
        candidate.report(booked(FUN, "2017-03-01T09:00Z", "2017-03-08T15:00Z"));

        assertThat(refusedBy()).containsExactly("B4");
    }

    @Test
    @Tag("B2")
    @DisplayName("B2: booking falls into the validity of the purchase that pays for it")
    void validity() {
        AttemptsPurchased purchase = appointments.purchased("p1", "ORACLE", 1, "2024-01-10T09:00Z");
        purchase.setValidFrom(purchase.getPaidAt());
        purchase.setValidUntil(purchase.getPaidAt().plusSeconds(86_400));
        candidate.report(purchase);
        candidate.report(appointments.paidWith("p1", booked("1Z0-1072", "2024-02-01T09:00Z", "2024-03-01T09:00Z")));

        assertThat(refusedBy()).containsExactly("B2");
    }

    @Test
    @Tag("B6")
    @DisplayName("B6: the paying card is valid for two months beyond the exam")
    void card() {
        AttemptsPurchased purchase = appointments.purchased("p1", "FUN", 1, "2017-02-20T09:00Z");
        purchase.setExamId(FUN);
        purchase.setCardValidThrough("2017-04");
        candidate.report(purchase);
        candidate.report(appointments.paidWith("p1", booked(FUN, "2017-03-01T09:00Z", "2017-03-06T15:00Z")));

        assertThat(refusedBy()).containsExactly("B6");
    }

    @Test
    @Tag("B5")
    @DisplayName("B5: within 14 days of the payment it is paid back, while no appointment is booked")
    void withdrawal() {
        AttemptsPurchased purchase = appointments.purchased("p1", "FUN", 1, "2017-02-01T09:00Z");
        purchase.setExamId(FUN);
        candidate.report(purchase);
        candidate.report(appointments.refund("r1", "p1", RefundCause.WITHDRAWAL, "2017-02-15T22:00Z"));

        assertThat(candidate.published(Topics.PURCHASES, RefundGranted.class))
                .singleElement()
                .satisfies(granted -> assertThat(granted.getRuleIds()).containsExactly("B5"));
    }

    @Test
    @Tag("B8")
    @DisplayName("B8: a no-show is not paid back")
    void noShow() {
        AttemptsPurchased purchase = appointments.purchased("p1", "MICROSOFT", 1, "2021-04-01T09:00Z");
        candidate.report(purchase);
        candidate.report(appointments.paidWith("p1", booked("AZ-104", "2021-05-01T09:00Z", "2021-05-03T09:00Z")));
        candidate.report(candidate.reports().noShow("a1", "2021-05-03T10:00Z"));
        candidate.report(appointments.refund("r1", "p1", RefundCause.NO_SHOW, "2021-05-04T09:00Z"));

        assertThat(candidate.published(Topics.PURCHASES, RefundRefused.class))
                .singleElement()
                .satisfies(refused -> assertThat(refused.getRuleIds()).contains("B8"));
    }

    @Test
    @Tag("A6")
    @DisplayName("A6: a sitting whose status was disproved is not paid back, unless another verification carries it")
    void disprovedStatus() {
        candidate.report(appointments.purchased("p1", "MICROSOFT", 1, "2018-04-01T09:00Z"));
        candidate.report(appointments.verified("v1", "2018-01-10T09:00Z"));
        candidate.report(appointments.asStudent(
                appointments.paidWith("p1", booked("70-410", "2018-04-20T09:00Z", "2018-05-03T09:00Z"))));
        candidate.failed("70-410", "2018-05-03T09:00Z");
        candidate.report(appointments.disproved("v1", "2018-06-01T09:00Z"));
        candidate.report(appointments.refund("r1", "p1", RefundCause.OTHER, "2018-06-02T09:00Z"));
        assertThat(candidate.published(Topics.PURCHASES, RefundRefused.class))
                .singleElement()
                .satisfies(refused -> assertThat(refused.getRuleIds()).containsExactly("A6"));

        candidate.report(appointments.verified("v2", "2018-01-11T09:00Z"));
        assertThat(candidate.published(Topics.PURCHASES, RefundAnswerWithdrawn.class))
                .singleElement()
                .satisfies(withdrawn -> assertThat(withdrawn.getRequestId()).isEqualTo("r1"));
    }

    @Test
    @Tag("R17")
    @DisplayName("R17: a retake voucher is used within 30 days of the failed sitting")
    void voucher() {
        candidate.failed("77-725", "2021-05-03T09:00Z");
        candidate.report(appointments.voucher("v1", "77-725", "a1", "2021-05-04T09:00Z"));
        candidate.report(appointments.paidWithVoucher(
                "v1", appointments.booked("a2", "77-725", "2021-05-05T09:00Z", "2021-06-03T09:00Z")));

        assertThat(refusedBy()).containsExactly("R17");
    }

    @Test
    @Tag("C1")
    @DisplayName("C1: a pass below 700 is questioned, and counts all the same")
    void questioned() {
        candidate.report(candidate.reports().started("a1", "70-410", "2018-05-03T09:00Z"));
        ResultReported result = candidate.reports().result("a1", Outcome.PASSED, "2018-05-03T11:00Z");
        result.setScore(699);
        candidate.report(result);

        assertThat(candidate.published(Topics.RESULT_QUERIES, ResultQuestioned.class))
                .singleElement()
                .satisfies(questioned -> assertThat(questioned.getPassMark()).isEqualTo(700));
        assertThat(candidate.mayStart("70-410", "2020-01-01T00:00:00Z")).isFalse();
    }
}
