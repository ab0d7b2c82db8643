package org.examledger.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Ledger;
import org.examledger.system.harness.Published;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "A service whose state is lost in part rebuilds the whole: nothing is taken back, nothing said twice (meaning 11)")
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
    void startWhatATestLeftStopped() {
        ledger.startAll();
    }

    @ParameterizedTest
    @CsvSource({"ELIGIBILITY, announced", "APPEALS, due"})
    void givenOneChangelogLostThenTheStateIsTheSameAndNothingIsPublished(Service service, String store) {
        Published before = Published.by(world);

        ledger.stop(ledger.instance(service));
        ledger.lose(service, store);
        ledger.startAll();

        assertThat(Published.by(world)).isEqualTo(before);
        candidate.appealed("appeal-2", "case-1", "2026-05-29T09:00Z");
        candidate.failed("AZ-900", "2026-05-29T09:00Z");
        assertThat(candidate.eligibility("AZ-900").getAttemptsCounted()).isEqualTo(1);
        assertThat(candidate.listed(Service.APPEALS, "appeals")).hasSize(2);
    }
}
