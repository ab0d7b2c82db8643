package org.examledger.service.attempts.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.attempts.stream.BookingReports.asksBack;
import static org.examledger.service.attempts.stream.BookingReports.books;
import static org.examledger.service.attempts.stream.BookingReports.buys;
import static org.examledger.service.attempts.stream.BookingReports.getsVoucher;
import static org.examledger.service.attempts.stream.DrivenAttempts.names;

import java.time.Instant;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.record.RecordFields;
import org.examledger.purchases.AttemptsPurchased;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The clocks of purchases and vouchers. */
class PurchaseDeadlinesTest {
    private final World world = new World().prepared();
    private final DrivenService service = DrivenService.live(DrivenAttempts.underShippedPolicies(), world);

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @Tag("B5")
    @DisplayName("A purchase sets the time to withdraw; it passes, and is announced as missed once")
    void withdrawalMissed() {
        service.report(session());

        assertThat(service.records(Topics.ATTEMPT_DEADLINES)).singleElement().satisfies(record -> {
            DeadlineSet set = (DeadlineSet) record;
            assertThat(set.getKind()).isEqualTo(DeadlineKind.WITHDRAW_PURCHASE);
            assertThat(set.getSubjectId()).isEqualTo("p1");
            assertThat(set.getCaseId()).isEmpty();
            assertThat(set.getDueAt()).isEqualTo("2017-02-24T23:00:00Z");
            assertThat(set.getZoneId()).isEqualTo("Europe/Paris");
            assertThat(set.getPolicyId()).isEqualTo("fun-booking");
            assertThat(set.getRuleIds()).containsExactly("B5");
        });

        timeIs("2017-02-24T22:59:59Z");
        assertThat(names(service, Topics.ATTEMPT_DEADLINES)).containsExactly("DeadlineSet");
        timeIs("2017-02-24T23:00:00Z");
        timeIs("2017-02-25T23:00:00Z");
        assertThat(names(service, Topics.ATTEMPT_DEADLINES)).containsExactly("DeadlineSet", "DeadlineMissed");
    }

    @Test
    @Tag("B5")
    @DisplayName("Withdrawing in time meets it, an appointment cancels it, and calling that off sets it again")
    void withdrawalMetOrCancelled() {
        service.report(session());
        service.report(books(
                "a1",
                "CARTOPRO-2017",
                "2017-02-12T09:00:00Z",
                "2017-03-06T15:00:00Z",
                booked -> booked.setPurchaseId("p1")));
        assertThat(names(service, Topics.ATTEMPT_DEADLINES)).containsExactly("DeadlineSet", "DeadlineCancelled");

        service.report(GRACE.cancels("a1", "2017-02-13T09:00:00Z"));
        assertThat(names(service, Topics.ATTEMPT_DEADLINES))
                .containsExactly("DeadlineSet", "DeadlineCancelled", "DeadlineSet");

        service.report(asksBack("r1", "p1", "2017-02-14T09:00:00Z"));
        assertThat(names(service, Topics.PURCHASES))
                .containsExactly("AttemptsPurchased", "RefundRequested", "RefundGranted");
        assertThat(names(service, Topics.ATTEMPT_DEADLINES))
                .containsExactly("DeadlineSet", "DeadlineCancelled", "DeadlineSet", "DeadlineMet");
    }

    @Test
    @Tag("R17")
    @DisplayName("A voucher waits for its sitting, then sets the time to use it; the retake meets it")
    void voucherUsed() {
        service.report(getsVoucher("v1", "77-725", "a1", "2021-05-04T09:00:00Z"));
        assertThat(service.said(Topics.PURCHASES)).isEmpty();
        assertThat(service.waiting()).hasSize(1);

        service.report(GRACE.starts("a1", "77-725", "2021-05-03T09:00:00Z", "Europe/Paris"));
        assertThat(names(service, Topics.PURCHASES)).containsExactly("VoucherIssued");
        assertThat(vouchers()).singleElement().satisfies(record -> {
            assertThat(((DeadlineSet) record).getKind()).isEqualTo(DeadlineKind.USE_VOUCHER);
            assertThat(((DeadlineSet) record).getDueAt()).isEqualTo("2021-06-02T22:00:00Z");
        });

        service.report(books(
                "a2", "77-725", "2021-05-05T09:00:00Z", "2021-05-10T09:00:00Z", booked -> booked.setVoucherId("v1")));
        service.report(GRACE.starts("a2", "77-725", "2021-05-10T09:00:00Z", "Europe/Paris"));
        assertThat(vouchers().map(record -> record.getSchema().getName()))
                .containsExactly("DeadlineSet", "DeadlineMet");
    }

    @Test
    @Tag("R17")
    @DisplayName("A voucher that nobody uses is missed; when its sitting turns out to be passed, it need not be used")
    void voucherMissed() {
        service.report(GRACE.starts("a1", "77-725", "2021-05-03T09:00:00Z", "Europe/Paris"));
        service.report(getsVoucher("v1", "77-725", "a1", "2021-05-04T09:00:00Z"));
        timeIs("2021-06-02T22:00:00Z");
        assertThat(vouchers().map(record -> record.getSchema().getName()))
                .containsExactly("DeadlineSet", "DeadlineMissed");

        service.report(GRACE.passes("a1", "2021-05-20T09:00:00Z"));
        assertThat(vouchers().map(record -> record.getSchema().getName()))
                .containsExactly("DeadlineSet", "DeadlineMissed", "DeadlineCancelled");
    }

    /** What was said of vouchers: a sitting has clocks of its own. */
    private Stream<SpecificRecord> vouchers() {
        return service.records(Topics.ATTEMPT_DEADLINES).stream()
                .filter(record -> DeadlineKind.USE_VOUCHER.equals(RecordFields.value(record, "kind")));
    }

    private void timeIs(String instant) {
        world.clock().controlled(Instant.parse(instant));
        service.tick();
        service.tick();
    }

    private static AttemptsPurchased session() {
        AttemptsPurchased session = buys("p1", "FUN", 1, "2017-02-10T20:00:00Z");
        session.setExamId("CARTOPRO-2017");
        return session;
    }
}
