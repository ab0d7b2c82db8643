package org.examledger.service.attempts.domain.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.VOUCHER_USED;
import static org.examledger.service.attempts.domain.given.Story.withVoucher;

import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.facts.AppointmentFact.BookingDetails;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PersonFact.ResidenceTitle;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which appointment a retake voucher pays when there are several. */
@Tag("R17")
class VoucherUseTest {
    private static final String FIFTH = "2021-05-05T09:00:00+02:00";
    private static final String SIXTH = "2021-05-06T09:00:00+02:00";
    private static final String TENTH = "2021-05-10T09:00:00+02:00";

    private static final BookingDetails IN_INDIA = new BookingDetails(null, "v1", "IN", null);

    @Test
    @DisplayName("Appointments that are paid otherwise, with another voucher too, leave it")
    void paidOtherwise() {
        Story story = failed().getsVoucher("v2", "77-725", "a1", null, "2021-05-04T09:00:00+02:00")
                .books("a2", "77-725", FIFTH, TENTH)
                .books("a3", "77-725", FIFTH, TENTH, withVoucher("v2"))
                .books("a4", "77-725", SIXTH, TENTH, withVoucher("v1"));

        assertThat(story.judged()).noneMatch(JudgedStep::isRefused);
    }

    @Test
    @DisplayName("An appointment that is refused leaves it to the next")
    void refusedAppointment() {
        Story story = failed().books("a2", "77-725", FIFTH, "2021-07-01T09:00:00+02:00", withVoucher("v1"))
                .books("a3", "77-725", SIXTH, TENTH, withVoucher("v1"));

        assertThat(story.judged()).extracting(JudgedStep::isRefused).containsExactly(true, false);
    }

    @Test
    @DisplayName("An appointment uses it until it is called off, and not only when it is not called off at all")
    void calledOffLater() {
        Story story = failed().books("a2", "77-725", FIFTH, TENTH, withVoucher("v1"))
                .books("a3", "77-725", SIXTH, TENTH, withVoucher("v1"));

        assertThat(story.cancels("a2", "2021-05-06T09:00:00.001+02:00").refusal())
                .contains(VOUCHER_USED);
        assertThat(failed().books("a2", "77-725", FIFTH, TENTH, withVoucher("v1"))
                        .cancels("a2", SIXTH)
                        .books("a3", "77-725", SIXTH, TENTH, withVoucher("v1"))
                        .refusal())
                .isEmpty();
    }

    @Test
    @DisplayName("A sitting of a refused appointment uses it from its start on, and not before")
    void satLater() {
        Story story = failed().books("a2", "77-725", FIFTH, "2021-07-01T09:00:00+02:00", withVoucher("v1"))
                .books("a3", "77-725", SIXTH, TENTH, withVoucher("v1"))
                .sits("a2", "77-725", "2021-05-06T09:00:00.001+02:00");

        assertThat(story.refusal()).isEmpty();
        assertThat(story.sits("a2", "77-725", SIXTH).refusal()).contains(VOUCHER_USED);
    }

    @Test
    @DisplayName("Who books at the very start of the sitting is not refused for that sitting")
    void bookedAtTheStart() {
        Story story =
                failed().books("a2", "77-725", TENTH, TENTH, withVoucher("v1")).sits("a2", "77-725", TENTH);

        assertThat(story.refusal()).isEmpty();
    }

    @Test
    @DisplayName("The ruling rests on the failed sitting and on what became of the other appointments it was to pay")
    void basis() {
        Story story = failed().books("a2", "77-725", FIFTH, "2021-05-20T09:00:00+02:00", IN_INDIA)
                .lives("2021-05-15T09:00:00+02:00", "FR", ResidenceTitle.LEGAL)
                .books("a3", "77-725", FIFTH, TENTH, IN_INDIA)
                .cancels("a3", "2021-05-05T10:00:00+02:00")
                .books("a4", "77-725", "2021-05-05T11:00:00+02:00", TENTH)
                .books("a5", "77-725", SIXTH, TENTH, withVoucher("v1"));

        assertThat(story.judged()).extracting(JudgedStep::isRefused).containsExactly(true, false, false, false);
        assertThat(story.lastRuling().basis())
                .extracting(Fact::eventId)
                .as("the residence by which the first appointment was refused, but not the one that is paid otherwise")
                .containsExactlyInAnyOrder(
                        "event-001",
                        "event-002",
                        "event-003",
                        "event-004",
                        "event-005",
                        "event-006",
                        "event-007",
                        "event-009");
    }

    private static Story failed() {
        return new Story()
                .sits("a1", "77-725", "2021-05-03T09:00:00+02:00")
                .fails("a1", "2021-05-03T11:00:00+02:00")
                .getsVoucher("v1", "77-725", "a1", null, "2021-05-04T09:00:00+02:00");
    }
}
