package org.examledger.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Deadlines;
import org.examledger.system.harness.Ledger;
import org.examledger.system.harness.OnDisturbedLedger;
import org.examledger.system.harness.Published;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.TopicReader;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "A service whose state is lost in part rebuilds the whole: nothing is taken back, nothing said twice (meaning 11)")
@OnDisturbedLedger
class LostChangelogTest {
    private final World world = World.disturbed();
    private final Ledger ledger = world.ledger();
    private final Candidate candidate = Candidate.of(world);

    @BeforeEach
    void givenAPassABanAndAnAppeal() {
        candidate.passed("AZ-104", "2026-05-04T09:00Z");
        candidate.convicted("case-1", "ORACLE", "2026-05-18T09:00Z", Reviews.ban());
        candidate.appealed("appeal-1", "case-1", "2026-05-28T09:00Z");
    }

    @AfterEach
    void startWhatATestLeftStoppedAndPutTheClockBack() {
        world.clock(World.NOW);
        ledger.startAll();
    }

    @Test
    void givenWhatEligibilityHasSaidIsLostThenANewSittingAddsItsOwnRecordAlone() {
        List<String> determined = determinedBefore();
        afterLosing(Service.ELIGIBILITY, "announced");

        candidate.failed("AZ-900", "2026-05-29T09:00Z");

        assertThat(candidate.eligibility("AZ-900").getAttemptsCounted()).isEqualTo(1);
        assertThat(determinedBefore()).isEqualTo(determined).contains(candidate.id() + "/AZ-104");
        assertThat(names(Topics.CERTIFICATIONS)).containsExactly("CertificationAwarded");
    }

    @Test
    void givenWhatAppealsHasSaidIsLostThenANewAppealAddsItsOwnRefusalAlone() {
        afterLosing(Service.APPEALS, "announced");

        candidate.appealed("appeal-2", "case-1", "2026-05-29T09:00Z");

        assertThat(names(Topics.APPEALS)).containsExactly("AppealFiled", "AppealRefused");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.FILE_APPEAL)).containsExactly("DeadlineSet", "DeadlineMet");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.ACKNOWLEDGE_APPEAL)).containsExactly("DeadlineSet");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.DECIDE_APPEAL)).containsExactly("DeadlineSet");
    }

    @Test
    void givenWhatIsDueIsLostThenADeadlineThatPassesIsMissedOnce() {
        afterLosing(Service.APPEALS, "due");

        world.clockTo("2026-06-06T12:00Z");

        assertThat(Deadlines.saidOf(candidate, DeadlineKind.ACKNOWLEDGE_APPEAL))
                .containsExactly("DeadlineSet", "DeadlineMissed");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.FILE_APPEAL)).containsExactly("DeadlineSet", "DeadlineMet");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.DECIDE_APPEAL)).containsExactly("DeadlineSet");
    }

    /** The service starts again without its state directory and one changelog, and nobody hears of it. */
    private void afterLosing(Service service, String store) {
        Published before = Published.by(world);

        ledger.stop(ledger.instance(service));
        ledger.lose(service, store);
        ledger.startAll();

        assertThat(Published.by(world)).isEqualTo(before);
    }

    /** Of each determination about the candidate the exam, in their order, but for the exam that is sat at last. */
    private List<String> determinedBefore() {
        world.settle();
        return world.reader().all(Topics.ELIGIBILITY).stream()
                .map(TopicReader::key)
                .filter(key -> key.startsWith(candidate.id() + "/") && !key.endsWith("/AZ-900"))
                .toList();
    }

    private List<String> names(Topic topic) {
        return candidate.published(topic).stream()
                .map(record -> record.getSchema().getName())
                .toList();
    }
}
