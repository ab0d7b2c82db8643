package org.examledger.service.attempts.domain.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.facts.Capacity.STUDENT;
import static org.examledger.service.attempts.domain.facts.PaymentFact.RefundCause.OTHER;
import static org.examledger.service.attempts.domain.facts.PaymentFact.RefundCause.WITHDRAWAL;
import static org.examledger.service.attempts.domain.given.Story.paidWith;
import static org.examledger.service.attempts.domain.given.Story.withVoucher;

import org.examledger.service.attempts.domain.facts.AppointmentFact.BookingDetails;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which appointments bear on a request for a refund, and which do not. */
class RefundGroundsTest {
    private static final String PAID = "2017-02-10T21:00:00+01:00";
    private static final String BOOKED = "2017-02-12T09:00:00+01:00";
    private static final String ASKED = "2017-02-13T09:00:00+01:00";
    private static final String APPOINTMENT = "2017-03-06T16:00:00+01:00";

    @Test
    @Tag("B5")
    @DisplayName("B5: an answer rests on the appointments that are paid with the purchase, and on what moved them")
    void appointments() {
        Story story = bought().books("a1", "CARTOPRO-2017", BOOKED, APPOINTMENT, paidWith("p1"))
                .moves("a1", "2017-02-12T10:00:00+01:00", "2017-03-07T16:00:00+01:00");

        assertThat(asked(story).refunds()).containsExactly("r1 APPOINTMENT_BOOKED");
        assertThat(answer(story).basis())
                .extracting(Fact::eventId)
                .contains("event-001", "event-002", "event-003", "event-004");
    }

    @Test
    @Tag("B5")
    @DisplayName("B5: an appointment that is made after the request does not stand against it")
    void bookedLater() {
        Story story = asked(bought()).books("a1", "CARTOPRO-2017", "2017-02-13T09:00:00.001+01:00", APPOINTMENT);

        assertThat(story.refunds()).containsExactly("r1 GRANTED");
        assertThat(asked(bought().books("a1", "CARTOPRO-2017", ASKED, APPOINTMENT))
                        .refunds())
                .containsExactly("r1 APPOINTMENT_BOOKED");
    }

    @Test
    @Tag("B5")
    @DisplayName("B5: nor does one that is paid with another purchase, or with a voucher, or is for another exam")
    void otherAppointments() {
        Story story = bought().buysSession("p2", PAID, null)
                .books("a1", "CARTOPRO-2017", BOOKED, APPOINTMENT, paidWith("p2"))
                .sits("a2", "77-725", "2017-02-01T09:00:00+01:00")
                .getsVoucher("v1", "77-725", "a2", null, "2017-02-02T09:00:00+01:00")
                .books("a3", "CARTOPRO-2017", BOOKED, APPOINTMENT, withVoucher("v1"))
                .books("a4", "AZ-104", BOOKED, APPOINTMENT);

        assertThat(asked(story).refunds()).containsExactly("r1 GRANTED");
    }

    @Test
    @Tag("B5")
    @DisplayName(
            "B5: for a purchase of any exam, appointments of its program's exams that name nothing may be paid with it")
    void anyExam() {
        assertThat(asked(boughtAnyExam().books("a1", "CARTOPRO-2017", BOOKED, APPOINTMENT))
                        .refunds())
                .containsExactly("r1 APPOINTMENT_BOOKED");
        assertThat(asked(boughtAnyExam().books("a1", "AZ-104", BOOKED, APPOINTMENT))
                        .refunds())
                .containsExactly("r1 GRANTED");
    }

    @Test
    @Tag("A6")
    @DisplayName(
            "A6: a sitting whose status was disproved is named with its verification, though another purchase paid it")
    void paidOtherwise() {
        Story story = new Story()
                .buys("p1", "MICROSOFT", null, 2, "2020-01-01T00:00:00Z", "2020-12-31T00:00:00Z")
                .isVerified("v1", STUDENT, "2020-05-10T09:00:00+02:00")
                .books(
                        "a1",
                        "98-364",
                        "2020-05-11T09:00:00+02:00",
                        "2020-06-10T09:00:00+02:00",
                        new BookingDetails("p2", null, null, STUDENT))
                .sits("a1", "98-364", "2020-06-10T09:00:00+02:00")
                .isDisproved("v1", "2020-07-01T09:00:00+02:00")
                .asksBack("r1", "p1", "a1", OTHER, "2020-08-01T09:00:00+02:00");

        assertThat(story.refunds()).containsExactly("r1 STATUS_DISPROVED");
        assertThat(answer(story).basis())
                .extracting(Fact::eventId)
                .containsExactlyInAnyOrder(
                        "event-001", "event-002", "event-003", "event-004", "event-005", "event-006");
    }

    @Test
    @DisplayName("A request about a purchase under terms that say nothing of refunds is not even unanswered")
    void noRuleCould() {
        Story story = asked(new Story().buys("p1", 1));

        assertThat(new RefundAnswers(story.terms(), story.terms()).unanswered(story.file(), story.judged()))
                .isEmpty();
        assertThat(story.refunds()).isEmpty();
    }

    private static Story bought() {
        return new Story().buysSession("p1", PAID, null);
    }

    private static Story boughtAnyExam() {
        return new Story().buys("p1", "FUN", null, 1, PAID, "2017-12-31T00:00:00Z");
    }

    private static Story asked(Story story) {
        return story.asksBack("r1", "p1", null, WITHDRAWAL, ASKED);
    }

    private static RefundAnswer answer(Story story) {
        return new RefundAnswers(story.terms(), story.terms())
                .candidate(story.file(), story.judged())
                .getFirst();
    }
}
