package org.examledger.service.eligibility.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;

import java.time.Instant;
import java.util.List;
import org.examledger.attempts.Outcome;
import org.examledger.deadlines.DeadlineMet;
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

/** Rule C7: the clock of a changed requirement, each event of it once. MCSE-PRIVATE-CLOUD changes on 2014-11-30. */
@Tag("C7")
class RequirementDeadlinesTest {
    private final World world = new World().prepared();
    private DrivenService service;

    @BeforeEach
    void start() {
        now("2014-12-01T00:00:00Z");
        service = DrivenEligibility.live(world);
        passes("a1", "70-410", "2014-08-01T09:00:00Z");
    }

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    private void now(String instant) {
        world.clock().controlled(Instant.parse(instant));
    }

    private void passes(String attemptId, String examId, String at) {
        service.fact(Topics.ATTEMPTS, GRACE.starts(attemptId, examId, at));
        service.fact(Topics.ATTEMPTS, GRACE.passes(attemptId, at));
    }

    private List<String> deadlines() {
        return DrivenEligibility.names(service, Topics.CERTIFICATION_DEADLINES);
    }

    @Test
    @DisplayName(
            "C7: who is on the way has until the end of the day three months on, and misses at the instant after it")
    void missed() {
        now("2015-02-28T23:59:59.999Z");
        service.tick();
        assertThat(service.records(Topics.CERTIFICATION_DEADLINES))
                .singleElement()
                .isInstanceOfSatisfying(DeadlineSet.class, set -> {
                    assertThat(set.getSubjectId()).isEqualTo("MCSE-PRIVATE-CLOUD/2014-11-30");
                    assertThat(set.getCaseId()).isEmpty();
                    assertThat(set.getStartedAt()).isEqualTo("2014-11-30T00:00:00Z");
                    assertThat(set.getDueAt()).isEqualTo("2015-03-01T00:00:00Z");
                    assertThat(set.getRuleIds()).containsExactly("C7");
                    assertThat(set.getPolicyId()).isEqualTo("microsoft-program");
                    assertThat(set.getBasis()).hasSize(2);
                });

        now("2015-03-01T00:00:00Z");
        service.tick();
        service.tick();
        assertThat(deadlines()).containsExactly("DeadlineSet", "DeadlineMissed");
        assertThat(service.records(Topics.CERTIFICATION_DEADLINES))
                .last()
                .isInstanceOfSatisfying(
                        DeadlineMissed.class,
                        missed -> assertThat(missed.getOccurredAt()).isEqualTo("2015-03-01T00:00:00Z"));
    }

    @Test
    @DisplayName("C7: the changed requirement, met in time but known late, meets the deadline after it was missed")
    void metLate() {
        now("2015-03-01T00:00:00Z");
        service.tick();
        passes("a2", "70-247", "2015-02-28T09:00:00Z");
        service.tick();

        assertThat(deadlines()).containsExactly("DeadlineSet", "DeadlineMissed", "DeadlineMet");
        assertThat(service.records(Topics.CERTIFICATION_DEADLINES))
                .last()
                .isInstanceOfSatisfying(
                        DeadlineMet.class, met -> assertThat(met.getMetAt()).isEqualTo("2015-02-28T09:00:00Z"));
    }

    @Test
    @DisplayName("C7: a holder by the requirement before is inactive from the miss on")
    void holder() {
        passes("a2", "70-246", "2014-09-01T09:00:00Z");
        now("2015-03-01T00:00:00Z");
        service.tick();

        assertThat(deadlines()).containsExactly("DeadlineSet", "DeadlineMissed");
        assertThat(DrivenEligibility.told(service))
                .containsExactly("HELD since 2014-09-01T09:00:00Z", "INACTIVE since 2015-03-01T00:00:00Z");
    }

    @Test
    @DisplayName("C7: whose pass is taken back is not concerned: the deadline is cancelled, and not missed")
    void notConcerned() {
        service.fact(Topics.ATTEMPTS, GRACE.isCorrected("a1", Outcome.FAILED, "2014-12-02T09:00:00Z"));
        now("2016-01-01T00:00:00Z");
        service.tick();

        assertThat(deadlines()).containsExactly("DeadlineSet", "DeadlineCancelled");
    }

    @Test
    @DisplayName("C7: who met the changed requirement before it came, has no deadline; who began after it, neither")
    void noDeadline() {
        passes("a2", "70-247", "2014-08-02T09:00:00Z");
        assertThat(deadlines()).containsExactly("DeadlineSet", "DeadlineCancelled");

        try (World other = new World().prepared();
                DrivenService later = DrivenEligibility.live(other)) {
            later.fact(Topics.ATTEMPTS, GRACE.starts("b1", "70-410", "2014-11-30T00:00:00Z"));
            later.fact(Topics.ATTEMPTS, GRACE.passes("b1", "2014-11-30T00:00:00Z"));
            assertThat(later.records(Topics.CERTIFICATION_DEADLINES)).isEmpty();
        }
    }

    @Test
    @DisplayName("After its state is lost, a deadline is not set or missed again")
    void stateLost() {
        now("2015-03-01T00:00:00Z");
        service.tick();
        PublishedBefore published = service.published();
        try (World later = new World().prepared().before(published)) {
            later.clock().controlled(Instant.parse("2015-06-01T00:00:00Z"));
            try (DrivenService rebuilt = new DrivenService(DrivenEligibility.definition(), later)) {
                rebuilt.fact(Topics.ATTEMPTS, GRACE.starts("a1", "70-410", "2014-08-01T09:00:00Z"));
                rebuilt.fact(Topics.ATTEMPTS, GRACE.passes("a1", "2014-08-01T09:00:00Z"));
                for (int tick = 0; tick < 20; tick++) {
                    rebuilt.tick();
                }
                assertThat(rebuilt.saidAnywhere()).isEmpty();
            }
        }
    }
}
