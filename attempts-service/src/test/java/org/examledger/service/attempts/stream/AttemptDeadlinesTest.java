package org.examledger.service.attempts.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.attempts.stream.DrivenAttempts.names;

import java.time.Instant;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.PublishedBefore;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The deadline of a result, as facts and time come. The sitting begins on a Monday. */
@Tag("C2")
class AttemptDeadlinesTest {
    private static final String DUE = "2021-05-18T00:00:00Z";

    private final World world = new World().prepared();
    private DrivenService service;

    @BeforeEach
    void start() {
        now("2021-05-14T12:00:00Z");
        service = DrivenService.live(DrivenAttempts.underShippedPolicies(), world);
    }

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    private void now(String instant) {
        world.clock().controlled(Instant.parse(instant));
    }

    @Test
    @DisplayName("C2: the start of a sitting sets it, with everything that a reader needs")
    void isSet() {
        service.report(GRACE.starts("a1", "AZ-104", "2021-05-10T09:00:00Z"));

        assertThat(service.records(Topics.ATTEMPT_DEADLINES))
                .singleElement()
                .isInstanceOfSatisfying(DeadlineSet.class, set -> {
                    assertThat(set.getKind()).isEqualTo(DeadlineKind.SEND_RESULT);
                    assertThat(set.getSubjectId()).isEqualTo("a1");
                    assertThat(set.getCaseId()).isEmpty();
                    assertThat(set.getAppealId()).isNull();
                    assertThat(set.getStartedAt()).isEqualTo("2021-05-10T09:00:00Z");
                    assertThat(set.getDueAt()).isEqualTo(DUE);
                    assertThat(set.getZoneId()).isEqualTo("UTC");
                    assertThat(set.getCalendar()).isEqualTo("microsoft");
                    assertThat(set.getPolicyId()).isEqualTo("microsoft-program");
                    assertThat(set.getPolicyVersion()).isEqualTo("2020-08-11");
                    assertThat(set.getRuleIds()).containsExactly("C2");
                    assertThat(set.getBasis()).hasSize(1);
                });
    }

    @Test
    @DisplayName("C2: the first result meets it, whatever else is reported about the sitting")
    void isMet() {
        service.report(GRACE.starts("a1", "AZ-104", "2021-05-10T09:00:00Z"));
        service.report(GRACE.fails("a1", "2021-05-12T09:00:00Z"));
        service.report(GRACE.passes("a1", "2021-05-13T09:00:00Z"));
        now("2021-06-01T00:00:00Z");
        service.tick();

        assertThat(names(service, Topics.ATTEMPT_DEADLINES)).containsExactly("DeadlineSet", "DeadlineMet");
    }

    @Test
    @DisplayName(
            "C2: without a result it is missed at its instant, once; one that had been sent in time meets it after all")
    void isMissedAndMetAfterAll() {
        service.report(GRACE.starts("a1", "AZ-104", "2021-05-10T09:00:00Z"));
        now("2021-05-17T23:59:59.999Z");
        service.tick();
        assertThat(names(service, Topics.ATTEMPT_DEADLINES)).containsExactly("DeadlineSet");

        now(DUE);
        service.tick();
        service.tick();
        assertThat(names(service, Topics.ATTEMPT_DEADLINES)).containsExactly("DeadlineSet", "DeadlineMissed");
        assertThat(service.records(Topics.ATTEMPT_DEADLINES))
                .last()
                .isInstanceOfSatisfying(
                        DeadlineMissed.class,
                        missed -> assertThat(missed.getOccurredAt()).isEqualTo(DUE));

        service.report(GRACE.fails("a1", "2021-05-17T09:00:00Z"));
        assertThat(names(service, Topics.ATTEMPT_DEADLINES))
                .containsExactly("DeadlineSet", "DeadlineMissed", "DeadlineMet");
    }

    @Test
    @DisplayName("A result that is known before its start sets and meets it at once")
    void resultFirst() {
        service.report(GRACE.fails("a1", "2021-05-12T09:00:00Z"));
        assertThat(service.said(Topics.ATTEMPT_DEADLINES)).isEmpty();

        service.report(GRACE.starts("a1", "AZ-104", "2021-05-10T09:00:00Z"));
        assertThat(names(service, Topics.ATTEMPT_DEADLINES)).containsExactly("DeadlineSet", "DeadlineMet");
    }

    @Test
    @DisplayName(
            "Rebuilt from nothing, the service says nothing of it twice, and misses what is due once it has read all")
    void rebuilt() {
        service.report(GRACE.starts("a1", "AZ-104", "2021-05-10T09:00:00Z"));
        service.report(GRACE.starts("a2", "AZ-900", "2021-05-10T10:00:00Z"));
        service.report(GRACE.fails("a2", "2021-05-11T10:00:00Z"));
        PublishedBefore published = service.published();
        published.inputsRead(false);
        try (World after = new World().prepared().before(published)) {
            after.clock().controlled(Instant.parse(DUE));
            DrivenService rebuilt = new DrivenService(DrivenAttempts.underShippedPolicies(), after);
            rebuilt.report(GRACE.starts("a1", "AZ-104", "2021-05-10T09:00:00Z"));
            rebuilt.tick();
            rebuilt.report(GRACE.starts("a2", "AZ-900", "2021-05-10T10:00:00Z"));
            rebuilt.report(GRACE.fails("a2", "2021-05-11T10:00:00Z"));
            assertThat(rebuilt.said(Topics.ATTEMPT_DEADLINES)).isEmpty();
            published.inputsRead(true);
            rebuilt.tick();
            rebuilt.tick();

            assertThat(names(rebuilt, Topics.ATTEMPT_DEADLINES)).containsExactly("DeadlineMissed");
            rebuilt.close();
        }
    }
}
