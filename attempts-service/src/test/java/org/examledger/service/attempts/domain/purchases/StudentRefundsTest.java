package org.examledger.service.attempts.domain.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.facts.Capacity.STUDENT;
import static org.examledger.service.attempts.domain.facts.PaymentFact.RefundCause.NO_SHOW;
import static org.examledger.service.attempts.domain.facts.PaymentFact.RefundCause.OTHER;
import static org.examledger.service.attempts.domain.given.Story.paidWith;

import java.util.List;
import org.examledger.service.attempts.domain.facts.AppointmentFact.BookingDetails;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A6: the results of a sitting whose status as student was disproved are cancelled without refund. */
@Tag("A6")
class StudentRefundsTest {
    private static final String ON = "2020-08-01T09:00:00+02:00";

    private final Story story = sat();

    private static List<UnansweredRefund> unanswered(Story story) {
        return new RefundAnswers(story.terms(), story.terms()).unanswered(story.file(), story.judged());
    }

    private static RefundAnswer answer(Story story) {
        return new RefundAnswers(story.terms(), story.terms())
                .candidate(story.file(), story.judged())
                .getFirst();
    }

    @Test
    @DisplayName("A6: nothing is given back for it, and the answer names the terms of access that say so")
    void refused() {
        story.isDisproved("v1", "2020-07-01T09:00:00+02:00").asksBack("r1", "p1", "a1", OTHER, ON);

        assertThat(story.refunds()).containsExactly("r1 STATUS_DISPROVED");
        RefundAnswer answer = answer(story);
        assertThat(answer.ruleId()).isEqualTo("A6");
        assertThat(answer.latestAt()).isNull();
        assertThat(answer.terms().policyId()).isEqualTo("microsoft-access");
        assertThat(answer.basis())
                .as("purchase, request, booking, sitting, verification, disproof")
                .hasSize(6);
        assertThat(answer.explanation())
                .isEqualTo("Nothing is given back for a sitting whose status as student or faculty is disproved"
                        + " (rule A6; policy of 2014-07-01, document M14).");
        assertThat(unanswered(story)).isEmpty();
    }

    @Test
    @DisplayName("A6: a request that names no attempt is about those that the purchase pays for, all of them")
    void unnamed() {
        story.isDisproved("v1", "2020-07-01T09:00:00+02:00").asksBack("r1", "p1", null, OTHER, ON);
        assertThat(story.refunds()).containsExactly("r1 STATUS_DISPROVED");

        story.books("a2", "AZ-104", "2020-06-20T09:00:00+02:00", "2020-09-10T09:00:00+02:00", paidWith("p1"));
        assertThat(story.refunds()).isEmpty();
    }

    @Test
    @DisplayName("A6: what is booked only after such a request changes nothing about it")
    void bookedLater() {
        story.isDisproved("v1", "2020-07-01T09:00:00+02:00")
                .asksBack("r1", "p1", null, OTHER, ON)
                .books("a2", "AZ-104", "2020-08-01T09:00:00.001+02:00", "2020-09-10T09:00:00+02:00");

        assertThat(story.refunds()).containsExactly("r1 STATUS_DISPROVED");
    }

    @Test
    @DisplayName("A6, B8: a refusal for a no-show that comes back after one by A6 rests on more than before")
    void noShowAgain() {
        Story other = new Story()
                .buys("p1", "MICROSOFT", null, 2, "2020-01-01T00:00:00Z", "2020-12-31T00:00:00Z")
                .buys("p2", "MICROSOFT", null, 2, "2020-01-01T00:00:00Z", "2020-12-31T00:00:00Z")
                .isVerified("v1", STUDENT, "2020-05-10T09:00:00+02:00")
                .books("a1", "98-364", "2020-05-11T09:00:00+02:00", "2020-06-10T09:00:00+02:00", asStudent("p2"))
                .sits("a1", "98-364", "2020-06-10T09:00:00+02:00")
                .asksBack("r1", "p1", "a1", NO_SHOW, ON);
        List<Fact> before = answer(other).basis();
        other.isDisproved("v1", "2020-07-01T09:00:00+02:00");
        assertThat(answer(other).reason()).isEqualTo(RefundRefusalReason.STATUS_DISPROVED);

        other.isVerified("v2", STUDENT, "2020-06-01T09:00:00+02:00");

        assertThat(answer(other).reason()).isEqualTo(RefundRefusalReason.NO_SHOW);
        assertThat(answer(other).basis()).hasSizeGreaterThan(before.size()).containsAll(before);
    }

    @Test
    @DisplayName("A6: a request about another attempt is not concerned")
    void another() {
        story.isDisproved("v1", "2020-07-01T09:00:00+02:00").asksBack("r1", "p1", "a2", OTHER, ON);

        assertThat(story.refunds()).isEmpty();
    }

    @Test
    @DisplayName("A6: once another verification carries the sitting, no rule answers: what could have, and on what")
    void carriedAgain() {
        story.isDisproved("v1", "2020-07-01T09:00:00+02:00")
                .asksBack("r1", "p1", "a1", OTHER, ON)
                .isVerified("v2", STUDENT, "2020-06-01T09:00:00+02:00");

        assertThat(story.refunds()).isEmpty();
        assertThat(unanswered(story)).singleElement().satisfies(request -> {
            assertThat(request.request().requestId()).isEqualTo("r1");
            assertThat(request.ruleIds()).containsExactly("B8", "A6");
            assertThat(request.basis()).hasSize(7);
        });
    }

    @Test
    @DisplayName("A6: a request whose purchase is not known is neither answered nor unanswered")
    void unknownPurchase() {
        story.isDisproved("v1", "2020-07-01T09:00:00+02:00").asksBack("r1", "p2", "a1", OTHER, ON);

        assertThat(story.refunds()).isEmpty();
        assertThat(unanswered(story)).isEmpty();
    }

    /** A sitting as student, paid with p1, on a status that was verified. */
    private static Story sat() {
        return new Story()
                .buys("p1", "MICROSOFT", null, 2, "2020-01-01T00:00:00Z", "2020-12-31T00:00:00Z")
                .isVerified("v1", STUDENT, "2020-05-10T09:00:00+02:00")
                .books("a1", "98-364", "2020-05-11T09:00:00+02:00", "2020-06-10T09:00:00+02:00", asStudent("p1"))
                .sits("a1", "98-364", "2020-06-10T09:00:00+02:00");
    }

    private static BookingDetails asStudent(String purchaseId) {
        return new BookingDetails(purchaseId, null, null, STUDENT);
    }
}
