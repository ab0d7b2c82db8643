package org.examledger.service.attempts.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.attempts.stream.BookingReports.books;
import static org.examledger.service.attempts.stream.BookingReports.buys;
import static org.examledger.service.attempts.stream.DrivenAttempts.answers;
import static org.examledger.service.attempts.stream.DrivenAttempts.names;

import java.time.Instant;
import org.examledger.attempts.AttemptBooked;
import org.examledger.bookings.BookingRefusalReason;
import org.examledger.bookings.BookingRefused;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.store.WaitingFact;
import org.examledger.purchases.AttemptsPurchased;
import org.examledger.purchases.PurchasedAttemptUsed;
import org.examledger.purchases.UseCause;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Purchased attempts, whatever comes late. */
@Tag("R16")
class PurchasesTest {
    private static final AttemptsPurchased ONE = buys("p1", "ORACLE", 1, "2023-02-01T09:00:00Z");

    private final World world = new World().prepared();
    private final DrivenService service = DrivenService.live(DrivenAttempts.underShippedPolicies(), world);

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @DisplayName("A booking waits for the purchase that it names, and is then published")
    void waits() {
        AttemptBooked booking = paid("a1", "2023-03-01T09:00:00Z");
        service.report(booking);

        assertThat(service.said(Topics.ATTEMPTS)).isEmpty();
        assertThat(service.waiting())
                .containsExactly(new WaitingFact(booking.getEventId(), "AttemptBooked", "grace", "p1"));

        service.report(ONE);
        assertThat(names(service, Topics.PURCHASES)).containsExactly("AttemptsPurchased");
        assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptBooked");
        assertThat(service.waiting()).isEmpty();
    }

    @Test
    @DisplayName("A no-show uses up the attempt; when it turns out that the candidate came, the sitting does")
    void cameAfterAll() {
        service.report(ONE);
        service.report(paid("a1", "2023-03-01T09:00:00Z"));
        service.report(GRACE.isAbsent("a1", "2023-03-11T09:00:00Z"));
        service.report(GRACE.starts("a1", "1Z0-1072", "2023-03-11T09:30:00Z"));

        assertThat(service.records(Topics.PURCHASES))
                .filteredOn(PurchasedAttemptUsed.class::isInstance)
                .extracting(record -> ((PurchasedAttemptUsed) record).getCause())
                .containsExactly(UseCause.NO_SHOW, UseCause.SITTING);
    }

    @Test
    @DisplayName("A late cancellation in time takes the use back, and allows what was refused")
    void restored() {
        AttemptBooked second = paid("a2", "2023-03-15T09:00:00Z");
        service.report(ONE);
        service.report(paid("a1", "2023-03-01T09:00:00Z"));
        service.report(GRACE.isAbsent("a1", "2023-03-11T09:00:00Z"));
        service.report(second);
        assertThat(service.records(Topics.BOOKINGS))
                .singleElement()
                .extracting(record -> ((BookingRefused) record).getReason())
                .isEqualTo(BookingRefusalReason.PURCHASE_USED_UP);

        service.report(GRACE.cancels("a1", "2023-03-05T09:00:00Z"));
        assertThat(names(service, Topics.PURCHASES))
                .containsExactly("AttemptsPurchased", "PurchasedAttemptUsed", "PurchasedAttemptRestored");
        assertThat(names(service, Topics.BOOKINGS)).containsExactly("BookingRefused", "BookingRefusalWithdrawn");
        assertThat(names(service, Topics.ATTEMPTS))
                .containsExactly("AttemptBooked", "AttemptNoShow", "AttemptBooked", "AttemptCancelled");
    }

    @Test
    @DisplayName("A booking that was published is refused after all when an earlier sitting comes in late")
    void refusedAfterAll() {
        service.report(ONE);
        service.report(paid("a2", "2023-03-15T09:00:00Z"));
        assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptBooked");

        service.report(paid("a1", "2023-03-01T09:00:00Z"));
        assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptBooked", "AttemptBooked");
        assertThat(service.records(Topics.BOOKINGS))
                .singleElement()
                .extracting(record -> ((BookingRefused) record).getAttemptId())
                .isEqualTo("a2");
    }

    @Test
    @DisplayName("A second purchase of an id contradicts, and so do values that none has")
    void rejected() {
        service.report(ONE);
        service.report(buys("p1", "ORACLE", 2, "2023-02-02T09:00:00Z"));
        service.report(buys("p2", "ORACLE", 0, "2023-02-02T09:00:00Z"));
        service.report(buys("p3", "UNHEARD-OF", 1, "2023-02-02T09:00:00Z"));
        AttemptsPurchased card = buys("p4", "ORACLE", 1, "2023-02-02T09:00:00Z");
        card.setCardValidThrough("11/24");
        service.report(card);
        AttemptsPurchased exam = buys("p5", "ORACLE", 1, "2023-02-02T09:00:00Z");
        exam.setExamId("1Z0-000");
        service.report(exam);

        assertThat(answers(service))
                .containsExactly("ACCEPTED", "CONTRADICTION", "BAD_VALUE", "BAD_VALUE", "BAD_VALUE", "UNKNOWN_EXAM");
        assertThat(service.said(Topics.INTAKE_ATTEMPTS.rejected()).stream().map(said -> said.header("detail")))
                .containsExactly(
                        "purchaseId p1 has an AttemptsPurchased already",
                        "field attempts is 0, not at least 1",
                        "field program is \"UNHEARD-OF\", which is no known program",
                        "field cardValidThrough is \"11/24\", which is not a month, such as 2017-05",
                        "examId \"1Z0-000\" is not in the catalogue of exams");
    }

    private static AttemptBooked paid(String attemptId, String on) {
        String appointment = Instant.parse(on).plusSeconds(10 * 86_400).toString();
        return books(attemptId, "1Z0-1072", on, appointment, booked -> booked.setPurchaseId("p1"));
    }
}
