package org.examledger.service.attempts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.facts.Capacity.STUDENT;
import static org.examledger.service.attempts.domain.facts.PaymentFact.RefundCause.OTHER;
import static org.examledger.service.attempts.domain.given.Story.at;
import static org.examledger.service.attempts.domain.given.Story.paidWith;
import static org.examledger.service.attempts.domain.given.Story.withVoucher;

import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.RecordingFact.FlagRaised;
import org.examledger.service.attempts.domain.facts.RecordingFact.HoldPlaced;
import org.examledger.service.attempts.domain.facts.RecordingFact.HoldReleased;
import org.examledger.service.attempts.domain.facts.RecordingFact.IdentityChecked;
import org.examledger.service.attempts.domain.facts.RecordingFact.RecordsDestroyed;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contract, meaning 3: the facts of booking, payment, access and recording. */
class WaitingTest {
    private static final String ON = "2021-05-03T09:00:00Z";

    /** What the fact that came last waits for, given all. */
    private static Optional<String> waiting(Story story) {
        List<Fact> facts = story.file().all(Fact.class);
        return Waiting.of(Collections.max(facts, Comparator.comparing(Fact::eventId)), story.file());
    }

    private static Story check(Story story, String checkId) {
        return story.and(new IdentityChecked(story.next(), at(ON), checkId, "a1", "FUN", ZoneId.of("Europe/Paris")));
    }

    private static Story hold(Story story, String holdId, String checkId) {
        return story.and(new HoldPlaced(story.next(), at(ON), holdId, checkId));
    }

    private static Story release(Story story, String holdId) {
        return story.and(new HoldReleased(story.next(), at(ON), holdId));
    }

    private static Story destruction(Story story, String checkId) {
        return story.and(new RecordsDestroyed(story.next(), at(ON), checkId));
    }

    private static Story flag(Story story, String flagId) {
        return story.and(new FlagRaised(story.next(), at(ON), flagId, null));
    }

    @Test
    @DisplayName("A booking waits for the purchase that it names, then for the voucher, then for the voucher's sitting")
    void booking() {
        assertThat(waiting(new Story().buys("p2", 1).books("a1", "1Z0-1072", ON, ON, paidWith("p1"))))
                .contains("p1");
        assertThat(waiting(new Story().buys("p1", 1).books("a1", "1Z0-1072", ON, ON, paidWith("p1"))))
                .isEmpty();
        assertThat(waiting(new Story().books("a1", "77-725", ON, ON, withVoucher("v1"))))
                .contains("v1");
        assertThat(waiting(new Story()
                        .getsVoucher("v1", "77-725", "a0", null, ON)
                        .books("a1", "77-725", ON, ON, withVoucher("v1"))))
                .contains("a0");
        assertThat(waiting(new Story()
                        .sits("a0", "77-725", ON)
                        .getsVoucher("v1", "77-725", "a0", null, ON)
                        .books("a1", "77-725", ON, ON, withVoucher("v1"))))
                .isEmpty();
        assertThat(waiting(new Story().books("a1", "77-725", ON, ON))).isEmpty();
    }

    @Test
    @DisplayName("A fault waits for its attempt: a booking or a sitting makes it known, a cancellation does not")
    void fault() {
        assertThat(waiting(new Story()
                        .books("a2", "AZ-104", ON, ON)
                        .cancels("a1", ON)
                        .hadFault("a1", true, ON)))
                .contains("a1");
        assertThat(waiting(new Story().books("a1", "AZ-104", ON, ON).hadFault("a1", true, ON)))
                .isEmpty();
        assertThat(waiting(new Story().sits("a1", "AZ-104", ON).hadFault("a1", true, ON)))
                .isEmpty();
    }

    @Test
    @DisplayName("A voucher waits for the failed sitting; that it was booked is not enough")
    void voucher() {
        assertThat(waiting(new Story().books("a1", "77-725", ON, ON).getsVoucher("v1", "77-725", "a1", null, ON)))
                .contains("a1");
        assertThat(waiting(new Story().sits("a1", "77-725", ON).getsVoucher("v1", "77-725", "a1", null, ON)))
                .isEmpty();
    }

    @Test
    @DisplayName("A request for a refund waits for its purchase, and for the attempt that it names, if any")
    void refund() {
        assertThat(waiting(new Story().buys("p2", 1).asksBack("r1", "p1", "a1", OTHER, ON)))
                .contains("p1");
        assertThat(waiting(new Story().buys("p1", 1).asksBack("r1", "p1", "a1", OTHER, ON)))
                .contains("a1");
        assertThat(waiting(new Story().buys("p1", 1).asksBack("r1", "p1", null, OTHER, ON)))
                .isEmpty();
        assertThat(waiting(new Story().buys("p1", 1).sits("a1", "1Z0-1072", ON).asksBack("r1", "p1", "a1", OTHER, ON)))
                .isEmpty();
    }

    @Test
    @DisplayName("What disproves a verification waits for it")
    void disproof() {
        assertThat(waiting(new Story().isVerified("v2", STUDENT, ON).isDisproved("v1", ON)))
                .contains("v1");
        assertThat(waiting(new Story().isVerified("v1", STUDENT, ON).isDisproved("v1", ON)))
                .isEmpty();
    }

    @Test
    @DisplayName("Destruction and holds of records wait for the identity check")
    void check() {
        assertThat(waiting(destruction(check(new Story(), "check-2"), "check-1")))
                .contains("check-1");
        assertThat(waiting(destruction(check(new Story(), "check-1"), "check-1")))
                .isEmpty();
        assertThat(waiting(hold(check(new Story(), "check-2"), "hold-1", "check-1")))
                .contains("check-1");
        assertThat(waiting(hold(check(new Story(), "check-1"), "hold-1", "check-1")))
                .isEmpty();
    }

    @Test
    @DisplayName("A release waits for a hold that does not wait itself, or for the flag of that id")
    void release() {
        assertThat(waiting(release(new Story(), "hold-1"))).contains("hold-1");
        assertThat(waiting(release(hold(new Story(), "hold-1", "check-1"), "hold-1")))
                .contains("hold-1");
        assertThat(waiting(release(hold(check(new Story(), "check-1"), "hold-1", "check-1"), "hold-1")))
                .isEmpty();
        assertThat(waiting(release(flag(new Story(), "flag-2"), "flag-1"))).contains("flag-1");
        assertThat(waiting(release(flag(new Story(), "flag-1"), "flag-1"))).isEmpty();
    }

    @Test
    @DisplayName("What refers to nothing takes effect at once")
    void nothing() {
        assertThat(waiting(new Story().buys("p1", 1))).isEmpty();
        assertThat(waiting(new Story().isVerified("v1", STUDENT, ON))).isEmpty();
    }
}
