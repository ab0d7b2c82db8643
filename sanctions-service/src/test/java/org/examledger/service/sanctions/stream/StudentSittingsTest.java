package org.examledger.service.sanctions.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.sanctions.given.Reviewer.confirms;
import static org.examledger.service.sanctions.given.Reviewer.invalidation;
import static org.examledger.service.sanctions.given.Students.cleared;
import static org.examledger.service.sanctions.given.Students.disproved;
import static org.examledger.service.sanctions.stream.DrivenSanctions.id;
import static org.examledger.service.sanctions.stream.DrivenSanctions.names;

import org.examledger.admissions.StudentSittingCleared;
import org.examledger.admissions.StudentSittingDisproved;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.PublishedBefore;
import org.examledger.kit.given.World;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.revocations.ResultReinstated;
import org.examledger.schemas.Topics;
import org.examledger.service.sanctions.codec.StudentSittingRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule A6: a sitting whose student status is disproved loses its result, and nobody is sanctioned. */
@Tag("A6")
class StudentSittingsTest {
    private static final StudentSittingDisproved DISPROVED = disproved("attempt-1", "2025-03-02T10:00:00Z");
    private static final StudentSittingCleared CLEARED = cleared("attempt-1", "2025-03-03T10:00:00Z");
    private static final StudentSittingDisproved AGAIN = disproved("attempt-1", "2025-03-04T10:00:00Z");

    private final World world = new World().prepared();
    private final DrivenService service = DrivenSanctions.live(world);

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @DisplayName("A6: the result of a sitting whose status is disproved is cancelled, without a sanction")
    void disprovedStatus() {
        service.fact(Topics.ADMISSIONS, DISPROVED);

        assertThat(service.said(Topics.SANCTIONS)).isEmpty();
        assertThat(service.waiting()).isEmpty();
        assertThat(service.said(Topics.REVOCATIONS)).singleElement().satisfies(said -> {
            assertThat(said.keyText()).isEqualTo(GRACE.id());
            ResultInvalidated taken = (ResultInvalidated) said.record();
            assertThat(taken.getAttemptId()).isEqualTo("attempt-1");
            assertThat(taken.getSanctionId()).isEqualTo(StudentSittingRecords.sanctionId("attempt-1"));
            assertThat(taken.getWithoutMisconduct()).isTrue();
            assertThat(taken.getOccurredAt()).isEqualTo(DISPROVED.getOccurredAt());
            assertThat(taken.getRuleIds()).containsExactly("A6");
            assertThat(taken.getBasis()).containsExactly(DISPROVED.getEventId());
        });
    }

    @Test
    @DisplayName(
            "A6: cleared, the result counts again; disproved once more, it is cancelled again, each as a new record")
    void clearedAndDisprovedAgain() {
        service.fact(Topics.ADMISSIONS, DISPROVED);
        service.fact(Topics.ADMISSIONS, CLEARED);
        assertThat(service.records(Topics.REVOCATIONS)).last().isInstanceOfSatisfying(ResultReinstated.class, given -> {
            assertThat(given.getSanctionId()).isEqualTo(StudentSittingRecords.sanctionId("attempt-1"));
            assertThat(given.getBasis()).containsExactly(DISPROVED.getEventId(), CLEARED.getEventId());
        });
        service.fact(Topics.ADMISSIONS, AGAIN);

        assertThat(names(service, Topics.REVOCATIONS))
                .containsExactly("ResultInvalidated", "ResultReinstated", "ResultInvalidated");
        assertThat(service.records(Topics.REVOCATIONS))
                .extracting(record -> record.get(0))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("A sitting that is cleared and was never cancelled needs no word")
    void clearedAlone() {
        service.fact(Topics.ADMISSIONS, CLEARED);

        assertThat(service.saidAnywhere()).isEmpty();
    }

    @Test
    @DisplayName("A disproved status and a sanction on the same sitting take its result each for themselves")
    void besideASanction() {
        service.report(confirms("case-1", "ORACLE", invalidation("attempt-1")));
        service.fact(Topics.ADMISSIONS, DISPROVED);
        service.fact(Topics.ADMISSIONS, CLEARED);

        assertThat(names(service, Topics.REVOCATIONS))
                .containsExactly("ResultInvalidated", "ResultInvalidated", "ResultReinstated");
        ResultInvalidated bySanction =
                (ResultInvalidated) service.records(Topics.REVOCATIONS).getFirst();
        assertThat(bySanction.getSanctionId()).isEqualTo(id("case-1", 0));
        assertThat(bySanction.getWithoutMisconduct()).isFalse();
    }

    @Test
    @DisplayName("After a lost state nothing is said again, and what comes then corrects what stands")
    void lostState() {
        service.fact(Topics.ADMISSIONS, DISPROVED);
        service.fact(Topics.ADMISSIONS, disproved("attempt-2", "2025-03-02T10:00:00Z"));
        service.fact(Topics.ADMISSIONS, cleared("attempt-2", "2025-03-03T10:00:00Z"));
        PublishedBefore published = service.published();
        published.inputsRead(false);

        try (DrivenService again = new DrivenService(DrivenSanctions.definition(), world.before(published))) {
            again.fact(Topics.ADMISSIONS, DISPROVED);
            again.fact(Topics.ADMISSIONS, disproved("attempt-2", "2025-03-02T10:00:00Z"));
            again.fact(Topics.ADMISSIONS, cleared("attempt-2", "2025-03-03T10:00:00Z"));
            published.inputsRead(true);
            again.tick();
            again.tick();
            assertThat(again.saidAnywhere()).isEmpty();

            again.fact(Topics.ADMISSIONS, CLEARED);
            assertThat(names(again, Topics.REVOCATIONS)).containsExactly("ResultReinstated");
        }
    }
}
