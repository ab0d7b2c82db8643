package org.examledger.service.attempts.domain.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.facts.PaymentFact.RefundCause.WITHDRAWAL;
import static org.examledger.service.attempts.domain.given.Story.at;
import static org.examledger.service.attempts.domain.given.Story.paidWith;

import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.clocks.domain.DeadlineState;
import org.examledger.clocks.domain.Deadlines;
import org.examledger.clocks.domain.SaidDeadlines;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Until when a purchase can be withdrawn from. */
@Tag("B5")
class WithdrawalClockTest {
    private static final String PAID = "2017-02-10T21:00:00+01:00";
    private static final String ASKED = "2017-02-13T09:00:00+01:00";

    private static List<Clock> clocks(Story story) {
        return new WithdrawalClock(story.terms()).candidate(story.file(), story.judged());
    }

    private static DeadlineState state(Story story) {
        return new Deadlines(Optional.of(at("2017-06-01T00:00:00Z")), SaidDeadlines.none())
                .running(clocks(story).getFirst())
                .outcome()
                .state();
    }

    @Test
    @DisplayName("It runs from the payment to the end of the 14th day after it, in the zone of the purchase")
    void fourteenDays() {
        Clock clock = clocks(bought()).getFirst();

        assertThat(clock.name()).isEqualTo(DeadlineName.about(DeadlineKind.WITHDRAW_PURCHASE, "p1"));
        assertThat(clock.startedAt()).isEqualTo(at(PAID));
        assertThat(clock.dueAt()).isEqualTo(at("2017-02-25T00:00:00+01:00"));
        assertThat(clock.rule().ruleId()).isEqualTo("B5");
        assertThat(clock.rule().policyId()).isEqualTo("fun-booking");
        assertThat(clock.rule().policyVersion()).isEqualTo("2017-03-01");
        assertThat(clock.bearing()).extracting("eventId").containsExactly("event-001");
        assertThat(state(bought())).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    @DisplayName("A request that is granted meets it, at the time of the request")
    void withdrawn() {
        Story story = bought().asksBack("r1", "p1", null, WITHDRAWAL, ASKED);

        assertThat(state(story)).isEqualTo(DeadlineState.MET);
        assertThat(clocks(story).getFirst().doneAt()).contains(at(ASKED));
        assertThat(clocks(story).getFirst().bearing()).extracting("eventId").containsExactly("event-001", "event-002");
    }

    @Test
    @DisplayName("A request for another purchase does not")
    void anotherPurchase() {
        Story story = bought().buysSession("p2", PAID, null).asksBack("r1", "p2", null, WITHDRAWAL, ASKED);

        assertThat(clocks(story))
                .extracting(
                        clock -> clock.name().subject() + " " + clock.doneAt().isPresent())
                .containsExactly("p1 false", "p2 true");
        assertThat(clocks(story).getFirst().bearing()).extracting("eventId").containsExactly("event-001");
    }

    @Test
    @DisplayName("It is needless from the booking of an appointment on, with which a request is refused")
    void booked() {
        Story story = bought().books(
                        "a1", "CARTOPRO-2017", "2017-02-12T09:00:00+01:00", "2017-03-06T16:00:00+01:00", paidWith("p1"))
                .asksBack("r1", "p1", null, WITHDRAWAL, ASKED);

        assertThat(state(story)).isEqualTo(DeadlineState.CANCELLED);
        assertThat(clocks(story).getFirst().needlessFrom()).contains(at("2017-02-12T09:00:00+01:00"));
        assertThat(clocks(story).getFirst().doneAt()).isEmpty();
        assertThat(clocks(story).getFirst().bearing()).extracting("eventId").contains("event-002", "event-003");
    }

    @Test
    @DisplayName("It runs on when the appointment is called off, or was refused")
    void notBookedAnyMore() {
        Story calledOff = bought().books(
                        "a1", "CARTOPRO-2017", "2017-02-12T09:00:00+01:00", "2017-03-06T16:00:00+01:00", paidWith("p1"))
                .cancels("a1", "2017-02-20T09:00:00+01:00");
        Story refused = bought().books(
                        "a1",
                        "CARTOPRO-2017",
                        "2017-02-12T09:00:00+01:00",
                        "2017-03-08T16:00:00+01:00",
                        paidWith("p1"));

        assertThat(state(calledOff)).isEqualTo(DeadlineState.MISSED);
        assertThat(state(refused)).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    @DisplayName("A purchase under terms without that right has no clock")
    void otherPrograms() {
        assertThat(clocks(new Story().buys("p1", 1))).isEmpty();
    }

    private static Story bought() {
        return new Story().buysSession("p1", PAID, null);
    }
}
