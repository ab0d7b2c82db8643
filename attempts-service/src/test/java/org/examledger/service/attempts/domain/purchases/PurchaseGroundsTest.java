package org.examledger.service.attempts.domain.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.facts.PaymentFact.RefundCause.WITHDRAWAL;
import static org.examledger.service.attempts.domain.given.Story.at;
import static org.examledger.service.attempts.domain.given.Story.paidWith;

import java.time.Instant;
import java.time.ZoneId;
import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;
import org.examledger.service.attempts.domain.given.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On what the rulings about paid appointments rest, and what they say. */
class PurchaseGroundsTest {
    private static final String PAID = "2017-02-10T21:00:00+01:00";
    private static final String APPOINTMENT = "2017-03-06T16:00:00+01:00";

    @Test
    @Tag("R16")
    @DisplayName("R16: on the purchase and on what was booked with it before, and not on what was booked later")
    void attemptsLeft() {
        Story story = new Story()
                .buys("p1", 3)
                .buys("p2", 1)
                .books("a1", "1Z0-1072", "2023-03-01T09:00:00Z", "2023-03-01T10:00:00Z", paidWith("p1"))
                .sits("a1", "1Z0-1072", "2023-03-01T10:00:00Z")
                .books("a2", "1Z0-1072", "2023-03-02T09:00:00Z", "2023-03-20T10:00:00Z", paidWith("p2"))
                .books("a3", "1Z0-1072", "2023-03-03T09:00:00Z", "2023-03-20T10:00:00Z", paidWith("p1"))
                .books("a4", "1Z0-1072", "2023-03-03T09:00:00.001Z", "2023-03-20T10:00:00Z", paidWith("p1"));

        assertThat(story.judged().get(2).ruling().basis())
                .extracting(Fact::eventId)
                .containsExactlyInAnyOrder("event-006", "event-001", "event-003", "event-004");
    }

    @Test
    @Tag("R16")
    @DisplayName("R16: a refusal says what the purchase is for")
    void forWhat() {
        Story program = new Story().buys("p1", "MICROSOFT", null, 1, "2023-01-01T00:00:00Z", "2023-12-31T00:00:00Z");
        Story exam = new Story().buys("p1", "ORACLE", "1Z0-1056", 1, "2023-01-01T00:00:00Z", "2023-12-31T00:00:00Z");

        assertThat(booked(program, "2023-03-01T09:00:00Z").refused().explanation())
                .startsWith("Purchase p1 is for exams of MICROSOFT, not for 1Z0-1072 (");
        assertThat(booked(exam, "2023-03-01T09:00:00Z").refused().explanation())
                .startsWith("Purchase p1 is for 1Z0-1056, not for 1Z0-1072 (");
    }

    @Test
    @Tag("B2")
    @DisplayName("B2: a refusal names the ends that the validity has")
    void openValidity() {
        String step = "; a step on 2023-06-01T09:00:00Z for 2023-06-01T10:00:00Z does not (";

        assertThat(booked(valid(null, "2023-05-01T00:00:00Z"), "2023-06-01T09:00:00Z")
                        .refused()
                        .explanation())
                .contains("of purchase p1, until 2023-05-01T00:00:00Z" + step);
        assertThat(booked(valid("2023-07-01T00:00:00Z", null), "2023-06-01T09:00:00Z")
                        .refused()
                        .explanation())
                .contains("of purchase p1, from 2023-07-01T00:00:00Z" + step);
        assertThat(booked(valid(null, null), "2023-06-01T09:00:00Z").refusal()).isEmpty();
    }

    @Test
    @Tag("B5")
    @DisplayName("B5: on requests to give the purchase back, refused ones too, with what they were refused for")
    void refusedRequest() {
        Story story = bought(new Story(), "a1", "2017-02-12T09:00:00+01:00")
                .asksBack("r1", "p1", null, WITHDRAWAL, "2017-02-13T09:00:00+01:00")
                .cancels("a1", "2017-02-14T09:00:00+01:00")
                .books("a2", "CARTOPRO-2017", "2017-02-15T09:00:00+01:00", APPOINTMENT, paidWith("p1"));

        assertThat(story.judged()).noneMatch(JudgedStep::isRefused);
        assertThat(story.lastRuling().basis())
                .extracting(Fact::eventId)
                .containsExactlyInAnyOrder("event-005", "event-001", "event-003", "event-002", "event-004");
    }

    @Test
    @Tag("B5")
    @DisplayName("B5: not on requests to give back another purchase, which pays nothing any more while this one does")
    void anotherPurchase() {
        Story story = new Story()
                .buysSession("p2", PAID, null)
                .asksBack("r1", "p2", null, WITHDRAWAL, "2017-02-11T09:00:00+01:00");

        assertThat(bought(story, "a1", "2017-02-12T09:00:00+01:00").refusal()).isEmpty();
        assertThat(story.lastRuling().basis()).extracting(Fact::eventId).containsExactly("event-004", "event-003");
    }

    @Test
    @Tag("B6")
    @DisplayName("B6: on the purchase with the card, also where nothing else is asked of it")
    void card() {
        Story story = Story.under(
                "bookingPolicy: fun-booking",
                "replaces: shipped",
                "versions:",
                "  - date: 2017-03-01",
                "    document: F",
                "    card: {validBeyondExam: P2M, rule: B6}");

        assertThat(bought(story, "a1", "2017-02-12T09:00:00+01:00").lastRuling().basis())
                .extracting(Fact::eventId)
                .containsExactly("event-002", "event-001");
    }

    private static Story bought(Story story, String attemptId, String on) {
        return story.buysSession("p1", PAID, "2017-12")
                .books(attemptId, "CARTOPRO-2017", on, APPOINTMENT, paidWith("p1"));
    }

    private static Story valid(@Nullable String from, @Nullable String until) {
        Instant paidAt = at("2023-01-01T00:00:00Z");
        return new Story()
                .and(new Purchased(
                        "event-000",
                        paidAt,
                        "p1",
                        "ORACLE",
                        null,
                        1,
                        paidAt,
                        from == null ? null : at(from),
                        until == null ? null : at(until),
                        ZoneId.of("Europe/Paris"),
                        null));
    }

    private static Story booked(Story story, String on) {
        return story.books("a1", "1Z0-1072", on, on.replace("T09", "T10"), paidWith("p1"));
    }
}
