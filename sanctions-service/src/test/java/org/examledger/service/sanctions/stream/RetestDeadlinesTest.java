package org.examledger.service.sanctions.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.sanctions.given.Decisions.agrees;
import static org.examledger.service.sanctions.given.Decisions.cancels;
import static org.examledger.service.sanctions.given.Decisions.orders;

import java.time.Instant;
import java.util.List;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.PublishedBefore;
import org.examledger.kit.given.World;
import org.examledger.retests.RetestDateAgreed;
import org.examledger.retests.RetestOrdered;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule S7: a retest is taken on the agreed date, each event of its deadline once. */
@Tag("S7")
class RetestDeadlinesTest {
    private static final RetestOrdered ORDERED = orders("retest-1", "MICROSOFT", "AZ-104");
    private static final RetestDateAgreed AGREED = agrees("retest-1", "attempt-9");
    /** The end of 1 April in Paris. */
    private static final String DUE = "2025-04-01T22:00:00Z";

    private final World world = new World().prepared();
    private DrivenService service;

    @BeforeEach
    void start() {
        now("2025-03-02T12:00:00Z");
        service = DrivenSanctions.live(world);
    }

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @DisplayName(
            "S7: a retest is due at the end of the agreed day in the attempt's zone, and missed at the instant after it")
    void missed() {
        service.report(ORDERED);
        assertThat(deadlines(service)).isEmpty();
        service.report(AGREED);

        now("2025-04-01T21:59:59.999Z");
        service.tick();
        assertThat(service.records(Topics.SANCTION_DEADLINES))
                .singleElement()
                .isInstanceOfSatisfying(DeadlineSet.class, set -> {
                    assertThat(set.getKind()).isEqualTo(DeadlineKind.TAKE_RETEST);
                    assertThat(set.getSubjectId()).isEqualTo("retest-1");
                    assertThat(set.getCaseId()).isEmpty();
                    assertThat(set.getStartedAt()).isEqualTo("2025-04-01T08:00:00Z");
                    assertThat(set.getDueAt()).isEqualTo(DUE);
                    assertThat(set.getZoneId()).isEqualTo("Europe/Paris");
                    assertThat(set.getPolicyId()).isEqualTo("microsoft-program");
                    assertThat(set.getRuleIds()).containsExactly("S7");
                    assertThat(set.getBasis()).containsExactly(ORDERED.getEventId(), AGREED.getEventId());
                });

        now(DUE);
        service.tick();
        service.tick();
        assertThat(deadlines(service)).containsExactly("DeadlineSet", "DeadlineMissed");
        assertThat(service.records(Topics.SANCTION_DEADLINES))
                .last()
                .isInstanceOfSatisfying(
                        DeadlineMissed.class,
                        missed -> assertThat(missed.getOccurredAt()).isEqualTo(DUE));
    }

    @Test
    @DisplayName("S7: the start of the agreed attempt meets it, another attempt does not")
    void met() {
        service.report(ORDERED);
        service.report(AGREED);
        service.fact(Topics.ATTEMPTS, GRACE.starts("attempt-8", "AZ-104", "2025-03-31T08:00:00Z"));
        assertThat(deadlines(service)).containsExactly("DeadlineSet");

        service.fact(Topics.ATTEMPTS, GRACE.starts("attempt-9", "AZ-104", "2025-04-01T08:05:00Z"));
        now("2025-05-01T00:00:00Z");
        service.tick();

        assertThat(deadlines(service)).containsExactly("DeadlineSet", "DeadlineMet");
        assertThat(service.records(Topics.SANCTION_DEADLINES))
                .last()
                .isInstanceOfSatisfying(
                        DeadlineMet.class, met -> assertThat(met.getMetAt()).isEqualTo("2025-04-01T08:05:00Z"));
    }

    @Test
    @DisplayName("S7: a start in time that becomes known late meets it after it was missed; one at dueAt is too late")
    void metLate() {
        service.report(ORDERED);
        service.report(AGREED);
        now("2025-04-02T12:00:00Z");
        service.tick();
        service.fact(Topics.ATTEMPTS, GRACE.starts("attempt-9", "AZ-104", "2025-04-01T08:05:00Z"));
        assertThat(deadlines(service)).containsExactly("DeadlineSet", "DeadlineMissed", "DeadlineMet");

        service.report(orders("retest-2", "MICROSOFT", "AZ-104"));
        service.report(agrees("retest-2", "attempt-10"));
        service.fact(Topics.ATTEMPTS, GRACE.starts("attempt-10", "AZ-104", DUE));
        service.tick();
        assertThat(deadlines(service)).endsWith("DeadlineSet", "DeadlineMissed").hasSize(5);
    }

    @Test
    @DisplayName(
            "S7: another date that is agreed sets it anew, also after the first was missed; the last one agreed counts")
    void anotherDate() {
        service.report(ORDERED);
        service.report(AGREED);
        now("2025-04-02T12:00:00Z");
        service.tick();
        service.report(agrees("retest-1", "attempt-10", "2025-04-10T08:00:00Z", "2025-04-02T11:00:00Z"));
        assertThat(deadlines(service)).containsExactly("DeadlineSet", "DeadlineMissed", "DeadlineSet");
        assertThat(((DeadlineSet) service.records(Topics.SANCTION_DEADLINES).getLast()).getDueAt())
                .isEqualTo("2025-04-10T22:00:00Z");

        service.fact(Topics.ATTEMPTS, GRACE.starts("attempt-10", "AZ-104", "2025-04-10T08:00:00Z"));
        assertThat(deadlines(service)).endsWith("DeadlineSet", "DeadlineMet").hasSize(4);
    }

    @Test
    @DisplayName("S7: a retest that is cancelled need not be taken")
    void cancelled() {
        service.report(ORDERED);
        service.report(AGREED);
        service.report(cancels("retest-1", "2025-03-20T12:00:00Z"));
        now("2025-05-01T00:00:00Z");
        service.report(cancels("retest-1", "2025-03-20T12:00:00Z"));
        service.tick();

        assertThat(deadlines(service)).containsExactly("DeadlineSet", "DeadlineCancelled");
    }

    @Test
    @DisplayName("S7: a program whose policy has no such clock sets no deadline")
    void otherProgram() {
        service.report(orders("retest-1", "ORACLE", "1Z0-1072"));
        service.report(AGREED);
        service.tick();

        assertThat(service.records(Topics.RETESTS)).hasSize(2);
        assertThat(deadlines(service)).isEmpty();
    }

    @Test
    @DisplayName("After its state is lost, a deadline is not set, cancelled or missed again")
    void stateLost() {
        service.report(ORDERED);
        service.report(AGREED);
        now("2025-04-02T12:00:00Z");
        service.tick();
        service.report(orders("retest-2", "MICROSOFT", "AZ-104"));
        PublishedBefore published = service.published();

        try (World later = new World().prepared().before(published)) {
            later.clock().controlled(Instant.parse("2025-06-01T00:00:00Z"));
            try (DrivenService rebuilt = new DrivenService(DrivenSanctions.definition(), later)) {
                rebuilt.report(ORDERED);
                rebuilt.report(AGREED);
                rebuilt.report(orders("retest-2", "MICROSOFT", "AZ-104"));
                for (int tick = 0; tick < 20; tick++) {
                    rebuilt.tick();
                }
                assertThat(rebuilt.saidAnywhere()).isEmpty();
            }
        }
    }

    private void now(String instant) {
        world.clock().controlled(Instant.parse(instant));
    }

    private static List<String> deadlines(DrivenService service) {
        return DrivenSanctions.names(service, Topics.SANCTION_DEADLINES);
    }
}
