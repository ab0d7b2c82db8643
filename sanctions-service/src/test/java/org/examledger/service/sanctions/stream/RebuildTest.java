package org.examledger.service.sanctions.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.deadlines.DeadlineKind.FILE_APPEAL;
import static org.examledger.service.sanctions.given.Appeals.DUE;
import static org.examledger.service.sanctions.given.Appeals.decided;
import static org.examledger.service.sanctions.given.Appeals.filed;
import static org.examledger.service.sanctions.given.Appeals.missed;
import static org.examledger.service.sanctions.given.Appeals.refused;
import static org.examledger.service.sanctions.given.Reviewer.ban;
import static org.examledger.service.sanctions.given.Reviewer.confirms;
import static org.examledger.service.sanctions.given.Reviewer.invalidation;
import static org.examledger.service.sanctions.given.Reviewer.revocation;
import static org.examledger.service.sanctions.stream.DrivenSanctions.names;

import java.util.List;
import org.examledger.appeals.AppealOutcome;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.PublishedBefore;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contract, meaning 11: what the service has said is a fact to it, also after its state is lost. */
class RebuildTest {
    private static final List<Told> IMPOSED_AND_FINAL = List.of(
            new Told(
                    Topics.INTAKE_REVIEWS,
                    confirms("case-1", "ORACLE", ban(), invalidation("attempt-1"), revocation("certification-1"))),
            new Told(Topics.APPEAL_DEADLINES, missed(FILE_APPEAL, "case-1", DUE)));
    private static final List<Told> REVERSED = List.of(
            new Told(Topics.APPEALS, decided("appeal-1", AppealOutcome.REVERSED, "2025-04-01T09:00:00Z")),
            new Told(Topics.APPEALS, filed("appeal-1", "case-1", "2025-03-16T09:00:00Z")));
    private static final List<Told> FALLEN_AWAY =
            List.of(new Told(Topics.APPEALS, refused("appeal-1", "case-1", "2025-05-01T09:00:00Z")));

    private final World world = new World().prepared();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("What was given back and taken again is read back as it stands, and nothing is said again")
    void givenBackAndTakenAgain() {
        PublishedBefore before = firstLife(IMPOSED_AND_FINAL, REVERSED, FALLEN_AWAY);

        try (DrivenService again = rebuilt(before, IMPOSED_AND_FINAL, REVERSED, FALLEN_AWAY)) {
            assertThat(again.saidAnywhere()).isEmpty();
        }
    }

    @Test
    @DisplayName("What was given back is read back as such, and what takes it again says all of it, finality included")
    void takenAgainAfterTheLoss() {
        PublishedBefore before = firstLife(IMPOSED_AND_FINAL, REVERSED);

        try (DrivenService again = rebuilt(before, IMPOSED_AND_FINAL, REVERSED, FALLEN_AWAY)) {
            assertThat(names(again, Topics.SANCTIONS))
                    .containsExactly("SanctionImposed", "SanctionImposed", "SanctionImposed");
            assertThat(names(again, Topics.REVOCATIONS))
                    .containsExactly("ResultInvalidated", "CertificationRevoked", "RevocationFinalized");
        }
    }

    @SafeVarargs
    private PublishedBefore firstLife(List<Told>... parts) {
        try (DrivenService first = DrivenSanctions.live(world)) {
            List.of(parts).forEach(part -> part.forEach(told -> told.to(first)));
            return first.published();
        }
    }

    @SafeVarargs
    private DrivenService rebuilt(PublishedBefore before, List<Told>... parts) {
        DrivenService again = new DrivenService(DrivenSanctions.definition(), world.before(before));
        List.of(parts).forEach(part -> part.forEach(told -> told.to(again)));
        again.tick();
        assertThat(world.progress().allLive()).isTrue();
        return again;
    }
}
