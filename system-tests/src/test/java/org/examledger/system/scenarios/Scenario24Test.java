package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.zip.CRC32;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reporter;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenario 24: a report lies under its candidate's key, on the partition that Java's partitioner chooses")
@OnSharedLedger
class Scenario24Test {
    private final World world = World.shared();

    @Test
    void givenAKeyThatIsNotTheCandidateIdThenItIsAKeyMismatch() {
        Candidate candidate = Candidate.of(world);

        RecordMetadata sent =
                world.reporter().sendBytes(Topics.INTAKE_ATTEMPTS, null, Reporter.key("centre-1"), start(candidate));

        assertThat(world.rejectionOf(sent).orElseThrow().code()).isEqualTo("KEY_MISMATCH");
        assertThat(candidate.published(Topics.ATTEMPTS)).isEmpty();
    }

    @Test
    void givenThePartitionThatLibrdkafkasDefaultChoosesThenItIsAWrongPartition() {
        Candidate candidate = someoneWhomCrc32SendsElsewhere();

        RecordMetadata sent = world.reporter()
                .sendBytes(
                        Topics.INTAKE_ATTEMPTS,
                        crc32Partition(candidate.id()),
                        Reporter.key(candidate.id()),
                        start(candidate));

        assertThat(world.rejectionOf(sent).orElseThrow().code()).isEqualTo("WRONG_PARTITION");
        assertThat(candidate.published(Topics.ATTEMPTS)).isEmpty();
    }

    private Candidate someoneWhomCrc32SendsElsewhere() {
        Candidate candidate = Candidate.of(world);
        while (crc32Partition(candidate.id()) == Reporter.partition(candidate.id())) {
            candidate = Candidate.of(world);
        }
        return candidate;
    }

    /** librdkafka's "consistent" partitioner. */
    private static int crc32Partition(String candidateId) {
        CRC32 crc = new CRC32();
        crc.update(Reporter.key(candidateId));
        return (int) (crc.getValue() % Topics.CANDIDATE_PARTITIONS);
    }

    private byte[] start(Candidate candidate) {
        return world.reporter()
                .encode(Topics.INTAKE_ATTEMPTS, candidate.reports().started("a1", "AZ-104", "2021-05-03T09:00Z"));
    }
}
