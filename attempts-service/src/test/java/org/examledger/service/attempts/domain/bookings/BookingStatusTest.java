package org.examledger.service.attempts.domain.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.given.Story.at;
import static org.examledger.service.attempts.domain.given.Story.byBirth;
import static org.examledger.service.attempts.domain.given.Story.paidWith;
import static org.examledger.service.attempts.domain.given.Story.withVoucher;

import java.util.List;
import org.examledger.service.attempts.domain.bookings.BookingStatus.State;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the steps of a candidate stand. */
class BookingStatusTest {
    private static final String ON = "2023-03-01T09:00:00Z";
    private static final String APPOINTMENT = "2023-03-20T10:00:00Z";

    private static List<BookingStatus> statuses(Story story) {
        return BookingStatus.of(story.file(), story.judged());
    }

    @Test
    @DisplayName("A step that is allowed is accepted, without reason or explanation")
    void accepted() {
        assertThat(statuses(new Story().books("a1", "1Z0-1072", ON, APPOINTMENT)))
                .singleElement()
                .satisfies(status -> {
                    assertThat(status.state()).isEqualTo(State.ACCEPTED);
                    assertThat(status.step()).isEqualTo(BookingStep.BOOKING);
                    assertThat(status.appointmentAt()).isEqualTo(at(APPOINTMENT));
                    assertThat(status.waitsFor()).isNull();
                    assertThat(status.reason()).isNull();
                    assertThat(status.explanation()).isNull();
                    assertThat(status.feeLost()).isFalse();
                    assertThat(status.ruleIds()).contains("A3", "B1", "R16");
                });
    }

    @Test
    @Tag("B4")
    @DisplayName("B4: a step that is refused names why, by which rule, and which times would have been allowed")
    void refused() {
        Story story =
                new Story().books("a1", "CARTOPRO-2017", "2017-02-01T09:00:00+01:00", "2017-03-08T16:00:00+01:00");

        assertThat(statuses(story)).singleElement().satisfies(status -> {
            assertThat(status.state()).isEqualTo(State.REFUSED);
            assertThat(status.reason()).isEqualTo(RefusalReason.OUTSIDE_SESSION);
            assertThat(status.earliestAt()).isEqualTo(at("2017-03-09T15:00:00+01:00"));
            assertThat(status.latestAt()).isEqualTo(at("2017-03-14T20:30:00+01:00"));
            assertThat(status.feeLost()).isFalse();
            assertThat(status.explanation()).isEqualTo(story.refused().explanation());
            assertThat(status.ruleIds()).containsExactly("B4");
        });
    }

    @Test
    @Tag("A3")
    @DisplayName("A3: a refusal tells that the fee is lost")
    void feeLost() {
        assertThat(statuses(new Story().isNationalOf(ON, byBirth("IR")).books("a1", "1Z0-1072", ON, APPOINTMENT)))
                .extracting(BookingStatus::feeLost)
                .containsExactly(true);
    }

    @Test
    @DisplayName("A booking waits for the purchase or voucher that it names, until that is known")
    void waiting() {
        Story story = new Story().books("a1", "1Z0-1072", ON, APPOINTMENT, paidWith("p1"));

        assertThat(story.judged()).isEmpty();
        assertThat(statuses(story)).singleElement().satisfies(status -> {
            assertThat(status.state()).isEqualTo(State.WAITING);
            assertThat(status.waitsFor()).isEqualTo("p1");
            assertThat(status.reason()).isNull();
            assertThat(status.ruleIds()).isEmpty();
        });

        assertThat(statuses(story.buys("p1", 1)))
                .extracting(BookingStatus::state)
                .containsExactly(State.ACCEPTED);
    }

    @Test
    @Tag("R17")
    @DisplayName("R17: a booking with a voucher waits for the voucher, then for the sitting that it was issued for")
    void waitingForVoucher() {
        Story story =
                new Story().books("a2", "77-725", "2021-05-05T09:00:00Z", "2021-05-10T09:00:00Z", withVoucher("v1"));
        assertThat(statuses(story)).extracting(BookingStatus::waitsFor).containsExactly("v1");

        story.getsVoucher("v1", "77-725", "a1", null, "2021-05-04T09:00:00Z");
        assertThat(statuses(story)).extracting(BookingStatus::waitsFor).containsExactly("a1");

        story.sits("a1", "77-725", "2021-05-03T09:00:00Z");
        assertThat(statuses(story)).extracting(BookingStatus::state).containsExactly(State.ACCEPTED);
    }

    @Test
    @DisplayName("All steps stand in the order in which they were taken, those that wait among the others")
    void inOrder() {
        Story story = new Story()
                .books("a3", "1Z0-1072", "2023-03-03T09:00:00Z", APPOINTMENT)
                .moves("a3", "2023-03-04T09:00:00Z", "2023-03-21T10:00:00Z")
                .books("a2", "1Z0-1072", "2023-03-02T09:00:00Z", APPOINTMENT, paidWith("p1"))
                .books("a1", "1Z0-1072", ON, APPOINTMENT)
                .books("a4", "1Z0-1072", ON, APPOINTMENT, paidWith("p1"));

        assertThat(statuses(story))
                .extracting(status -> status.attemptId() + " " + status.step() + " " + status.state())
                .containsExactly(
                        "a1 BOOKING ACCEPTED",
                        "a4 BOOKING WAITING",
                        "a2 BOOKING WAITING",
                        "a3 BOOKING ACCEPTED",
                        "a3 RESCHEDULING ACCEPTED");
    }
}
