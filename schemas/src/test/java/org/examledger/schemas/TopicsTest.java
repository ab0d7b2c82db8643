package org.examledger.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void every_topic_of_the_contract_is_there_once() {
        assertThat(Topics.all())
                .extracting(Topic::name)
                .containsExactly(
                        "exam.intake.attempts.v1",
                        "exam.intake.attempts.v1.rejected",
                        "exam.intake.attempts.v1.answers",
                        "exam.intake.reviews.v1",
                        "exam.intake.reviews.v1.rejected",
                        "exam.intake.reviews.v1.answers",
                        "exam.intake.appeals.v1",
                        "exam.intake.appeals.v1.rejected",
                        "exam.intake.appeals.v1.answers",
                        "exam.intake.centers.v1",
                        "exam.intake.centers.v1.rejected",
                        "exam.intake.centers.v1.answers",
                        "exam.attempts.v1",
                        "exam.incidents.v1",
                        "exam.bookings.v1",
                        "exam.purchases.v1",
                        "exam.admissions.v1",
                        "exam.recordings.v1",
                        "exam.result-queries.v1",
                        "exam.attempt-deadlines.v1",
                        "exam.eligibility.v1",
                        "exam.violations.v1",
                        "exam.certifications.v1",
                        "exam.certification-standings.v1",
                        "exam.certification-deadlines.v1",
                        "exam.sanctions.v1",
                        "exam.revocations.v1",
                        "exam.identities.v1",
                        "exam.retests.v1",
                        "exam.sanction-deadlines.v1",
                        "exam.centers.v1",
                        "exam.appeals.v1",
                        "exam.appeal-deadlines.v1",
                        "exam.challenges.v1",
                        "exam.transcripts.v1",
                        "exam.attempts-relay.v1",
                        "exam.eligibility-relay.v1",
                        "exam.sanctions-relay.v1",
                        "exam.clock.v1");
    }

    @Test
    void every_record_of_the_generated_contexts_is_on_a_topic() throws IOException {
        try (Stream<Path> baselines = Files.walk(Path.of("src", "main", "avro"))) {
            var declared = baselines
                    .filter(Files::isRegularFile)
                    .flatMap(TopicsTest::records)
                    // Those that only occur inside other records.
                    .filter(record -> !List.of("Measure", "Modification", "IdentityDocument", "Nationality")
                            .contains(record));

            assertThat(ContractRecords.all())
                    .extracting(Schema::getName)
                    .containsExactlyInAnyOrderElementsOf(declared.toList());
        }
    }

    @Test
    void nothing_expires_anywhere() {
        assertThat(Topics.all())
                .allSatisfy(topic -> assertThat(topic.config())
                        .containsEntry("retention.ms", "-1")
                        .containsEntry("retention.bytes", "-1"));
    }

    @Test
    void only_eligibility_and_copies_are_compacted() {
        assertThat(Topics.all())
                .filteredOn(topic -> topic.config().get("cleanup.policy").contains("compact"))
                .containsExactly(
                        Topics.ELIGIBILITY, Topics.ATTEMPTS_RELAY, Topics.ELIGIBILITY_RELAY, Topics.SANCTIONS_RELAY);
    }

    @Test
    void intake_takes_4_MiB_and_the_broker_stamps_it() {
        assertThat(Topics.INTAKE_APPEALS.config())
                .containsEntry("max.message.bytes", Integer.toString(4 * MEBIBYTE))
                .containsEntry("message.timestamp.type", "LogAppendTime");
    }

    @Test
    void every_other_topic_takes_8_MiB_and_keeps_the_writers_time() {
        assertThat(Topics.all())
                .filteredOn(topic -> topic.role() != TopicRole.INTAKE)
                .allSatisfy(topic -> assertThat(topic.config())
                        .containsEntry("max.message.bytes", Integer.toString(8 * MEBIBYTE))
                        .containsEntry("message.timestamp.type", "CreateTime"));
    }

    @Test
    void candidate_topics_share_a_partition_count_and_the_clock_has_one() {
        assertThat(Topics.all())
                .allSatisfy(topic -> assertThat(topic.partitions(12)).isEqualTo(topic.equals(Topics.CLOCK) ? 1 : 12));
        assertThat(Topics.ATTEMPTS.partitions()).isEqualTo(6);
    }

    @Test
    void an_intake_rejects_and_answers_through_its_service() {
        Topic rejected = Topics.INTAKE_REVIEWS.rejected();
        Topic answers = Topics.INTAKE_REVIEWS.answers();

        assertThat(rejected.writer()).isEqualTo(Participant.SANCTIONS_SERVICE);
        assertThat(rejected.schemas()).isEmpty();
        assertThat(answers.writer()).isEqualTo(Participant.SANCTIONS_SERVICE);
        assertThat(answers.carries("org.examledger.intake.IntakeAnswered")).isTrue();
        assertThat(Topics.all()).contains(rejected, answers);
    }

    @Test
    void a_topic_that_is_no_intake_rejects_nothing() {
        assertThatThrownBy(Topics.ATTEMPTS::rejected)
                .hasMessage("topic exam.attempts.v1 is no intake topic: it rejects and answers nothing");
    }

    @Test
    void a_topic_carries_its_own_records_only() {
        assertThat(Topics.ATTEMPTS.carries("org.examledger.attempts.AttemptStarted"))
                .isTrue();
        assertThat(Topics.ATTEMPTS.carries("org.examledger.incidents.FraudFlagRaised"))
                .isFalse();
        assertThat(Topics.INTAKE_ATTEMPTS.carries("org.examledger.incidents.FraudFlagRaised"))
                .isTrue();
    }

    @Test
    void a_topic_is_found_by_its_name() {
        assertThat(Topics.named("exam.intake.attempts.v1.rejected")).contains(Topics.INTAKE_ATTEMPTS.rejected());
        assertThat(Topics.named("exam.unheard-of.v1")).isEmpty();
    }

    @Test
    void a_participant_writes_its_topics_alone() {
        assertThat(Topics.writtenBy(Participant.ELIGIBILITY_SERVICE))
                .containsExactly(
                        Topics.ELIGIBILITY,
                        Topics.VIOLATIONS,
                        Topics.CERTIFICATIONS,
                        Topics.CERTIFICATION_STANDINGS,
                        Topics.CERTIFICATION_DEADLINES,
                        Topics.ELIGIBILITY_RELAY);
    }

    @Test
    void the_readme_shows_the_topics_as_they_are_declared() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(TopicTable.markdown());
    }

    private static Stream<String> records(Path idl) {
        try {
            return Files.readAllLines(idl).stream()
                    .filter(line -> line.startsWith("record "))
                    .map(line -> line.split(" ")[1]);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
