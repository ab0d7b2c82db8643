package org.examledger.system.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("The programs under examples/, run as their readers would")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnSharedLedger
class ExamplesTest {
    private static final Duration INSTALLING = Duration.ofMinutes(3);
    private static final Duration RUNNING = Duration.ofSeconds(90);

    private final World world = World.shared();
    private final Checkout checkout = Checkout.find();
    private String candidate = "";
    private @Nullable Path node;

    @BeforeEach
    void givenACandidateThatNobodyKnows() {
        candidate = World.newCandidate();
    }

    @Test
    void theProducerInJavaReportsASittingThatIsThenAnswered() {
        Program.Ended ended = new JavaExample(checkout).run(addresses());

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("reported: AttemptStarted", "reported: ResultReported");
        assertFirstFail(world.eligibility(candidate, "AZ-104"));
    }

    @Test
    void theProducerInJavaSaysInOneLineThatThereIsNoKafka() {
        Program.Ended ended = new JavaExample(checkout).run(Map.of("EXAMLEDGER_BOOTSTRAP_SERVERS", "localhost:1"));

        assertThat(ended.exitCode()).as(ended.output()).isEqualTo(1);
        assertThat(ended.output()).containsPattern("(?m)^failed: \\S").doesNotContain("\tat ");
    }

    @Test
    void theProgramInNodeReportsAndReadsWithAStockClient() {
        Program.Ended ended = Program.run(installed(), addresses(), RUNNING, "node", "report-and-read.js");

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("read: ELIGIBLE_FROM 2021-05-04T09:00:00.000Z, WAITING_PERIOD, rules R1");
        assertFirstFail(world.eligibility(candidate, "AZ-104"));
    }

    @Test
    void theProgramInNodeSaysInOneLineThatThereIsNoKafka() {
        Path example = installed();

        Program.Ended ended = Program.run(
                example, Map.of("EXAMLEDGER_BOOTSTRAP_SERVERS", "localhost:1"), RUNNING, "node", "report-and-read.js");

        assertThat(ended.exitCode()).as(ended.output()).isEqualTo(1);
        assertThat(ended.output()).containsPattern("(?m)^failed: \\S").doesNotContain("    at ");
    }

    private static void assertFirstFail(EligibilityDetermined eligibility) {
        assertThat(eligibility).isNotNull();
        assertThat(eligibility.getReason()).isEqualTo(EligibilityReason.WAITING_PERIOD);
        assertThat(eligibility.getEligibleFrom()).isEqualTo("2021-05-04T09:00:00Z");
    }

    private Map<String, String> addresses() {
        String registry = "http://localhost:" + world.ledger().registry().port();
        return Map.of(
                "EXAMLEDGER_BOOTSTRAP_SERVERS",
                world.ledger().bootstrapServers(),
                "EXAMLEDGER_REGISTRY",
                registry,
                "EXAMLEDGER_REGISTRY_URL",
                registry + "/apis/ccompat/v7",
                "EXAMLEDGER_CANDIDATE",
                candidate);
    }

    /** The Node example with its libraries, installed once; a test that asks is skipped where Node is not installed. */
    private Path installed() {
        for (String command : new String[] {"node", "npm"}) {
            boolean there = Program.isInstalled(command);
            if (!there) {
                System.out.println("skipped: the Node example was not run, because " + command + " is not installed");
            }
            assumeTrue(there, command + " is not installed");
        }
        Path example = node;
        if (example == null) {
            example = checkout.copyOf("node-consumer");
            Program.Ended installed =
                    Program.run(example, Map.of(), INSTALLING, "npm", "ci", "--no-audit", "--no-fund");
            assertThat(installed.exitCode()).as("npm ci: " + installed.output()).isZero();
            node = example;
        }
        return example;
    }
}
