package org.examledger.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.Outcome;
import org.examledger.intake.IntakeAnswer;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Http;
import org.examledger.system.harness.Ledger;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reports;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.TopicReader;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("A second ledger, whose clock has no time yet")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnSharedLedger
class BeforeAnyTimeTest {
    private final World shared = World.shared();
    private final World timeless = World.around(Ledger.start(List.of(Service.ATTEMPTS, Service.ELIGIBILITY)));
    private final Http eligibility = timeless.ledger().http(Service.ELIGIBILITY);

    @AfterAll
    void endTheSecondLedger() {
        timeless.close();
    }

    @Test
    void givenNoTimeThenAQueryHasToSayWhen() {
        String path = "/api/candidates/somebody/eligibility";

        Problem.assertNamed(eligibility.get(path + "/AZ-104"), 400, "at", "");
        Problem.assertNamed(eligibility.get(path), 400, "at", "");
        assertThat(eligibility.get(path + "/AZ-104?at=2021-05-03T09:00:00Z").status())
                .isEqualTo(200);
    }

    @Test
    void givenNoTimeThenNoReportIsInTheFuture() {
        Candidate candidate = Candidate.of(timeless);

        var sent = candidate.report(candidate.reports().started("a1", "AZ-104", "2199-01-01T00:00Z"));

        assertThat(timeless.answerTo(sent)).isEqualTo(IntakeAnswer.ACCEPTED);
    }

    @Test
    void givenTheSameReportsThenBothLedgersDeriveTheSameRecordsDownToTheirIds() {
        List<SpecificRecord> history = history(World.newCandidate());
        history.forEach(shared.reporter()::report);
        history.forEach(timeless.reporter()::report);

        assertThat(derived(timeless, history)).isEqualTo(derived(shared, history));
        assertThat(derived(shared, history).values()).noneMatch(List::isEmpty);
    }

    private static List<SpecificRecord> history(String candidateId) {
        Reports reports = new Reports(candidateId);
        return List.of(
                reports.started("a1", "AZ-104", "2021-05-03T09:00Z"),
                reports.result("a1", Outcome.FAILED, "2021-05-03T11:00Z"),
                reports.started("a2", "AZ-104", "2021-05-04T08:00Z"),
                reports.result("a2", Outcome.PASSED, "2021-05-04T10:00Z"),
                reports.corrected("a2", Outcome.FAILED, "2021-05-05T10:00Z"));
    }

    private static Map<String, List<SpecificRecord>> derived(World world, List<SpecificRecord> history) {
        world.settle();
        String candidateId = (String) history.getFirst().get(1);
        Map<String, List<SpecificRecord>> derived = new TreeMap<>();
        for (Topic topic : List.of(Topics.ELIGIBILITY, Topics.VIOLATIONS, Topics.CERTIFICATIONS)) {
            derived.put(
                    topic.name(),
                    world.reader().all(topic).stream()
                            .filter(record -> TopicReader.key(record).startsWith(candidateId))
                            .map(world.reader()::decode)
                            .toList());
        }
        return derived;
    }
}
