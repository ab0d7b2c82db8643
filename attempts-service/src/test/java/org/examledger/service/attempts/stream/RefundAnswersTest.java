package org.examledger.service.attempts.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.attempts.stream.BookingReports.asksBack;
import static org.examledger.service.attempts.stream.BookingReports.books;
import static org.examledger.service.attempts.stream.BookingReports.buys;
import static org.examledger.service.attempts.stream.DrivenAttempts.names;

import java.util.List;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.purchases.RefundAnswerWithdrawn;
import org.examledger.purchases.RefundCause;
import org.examledger.purchases.RefundRequested;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers to requests for refunds stand as long as the facts bear them, whatever comes late. */
class RefundAnswersTest {
    private final World world = new World().prepared();
    private final DrivenService service = DrivenService.live(DrivenAttempts.underShippedPolicies(), world);

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    private void bought() {
        service.report(buys("p1", "MICROSOFT", 1, "2021-04-01T09:00:00Z"));
        service.report(books(
                "a1", "AZ-104", "2021-05-01T09:00:00Z", "2021-05-03T09:00:00Z", booked -> booked.setPurchaseId("p1")));
    }

    private List<String> answers() {
        return names(service, Topics.PURCHASES).stream()
                .filter(name -> name.startsWith("Refund") && !name.equals("RefundRequested"))
                .toList();
    }

    private static RefundRequested askedBack() {
        RefundRequested request = asksBack("r1", "p1", "2021-05-04T09:00:00Z");
        request.setAttemptId("a1");
        request.setCause(RefundCause.OTHER);
        return request;
    }

    @Test
    @Tag("B8")
    @DisplayName("B8: a refusal for a no-show is withdrawn when it turns out that the candidate came")
    void cameAfterAll() {
        bought();
        service.report(GRACE.isAbsent("a1", "2021-05-03T10:00:00Z"));
        service.report(askedBack());
        service.report(GRACE.starts("a1", "AZ-104", "2021-05-03T09:30:00Z"));

        assertThat(answers()).containsExactly("RefundRefused", "RefundAnswerWithdrawn");
        assertThat(service.records(Topics.PURCHASES))
                .last()
                .isInstanceOfSatisfying(RefundAnswerWithdrawn.class, withdrawn -> {
                    assertThat(withdrawn.getRequestId()).isEqualTo("r1");
                    assertThat(withdrawn.getPurchaseId()).isEqualTo("p1");
                    assertThat(withdrawn.getRuleIds()).containsExactly("B8");
                    assertThat(withdrawn.getBasis()).hasSize(5);
                });
    }

    @Test
    @DisplayName("Where nothing was answered, nothing is withdrawn")
    void neverAnswered() {
        bought();
        service.report(GRACE.starts("a1", "AZ-104", "2021-05-03T09:30:00Z"));
        service.report(askedBack());

        assertThat(answers()).isEmpty();
    }
}
