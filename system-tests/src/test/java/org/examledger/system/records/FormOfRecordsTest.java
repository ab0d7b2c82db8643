package org.examledger.system.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultReported;
import org.examledger.schemas.SchemaRegistration;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reporter;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.TopicReader;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Every record that is published has the contract's form")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnSharedLedger
class FormOfRecordsTest {
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    static final List<Named<Topic>> OUTPUTS = Stream.of(
                    Topics.ATTEMPTS,
                    Topics.INCIDENTS,
                    Topics.ELIGIBILITY,
                    Topics.VIOLATIONS,
                    Topics.CERTIFICATIONS,
                    Topics.SANCTIONS,
                    Topics.REVOCATIONS,
                    Topics.APPEALS,
                    Topics.APPEAL_DEADLINES,
                    Topics.CHALLENGES,
                    Topics.TRANSCRIPTS,
                    Topics.INTAKE_ATTEMPTS.answers(),
                    Topics.INTAKE_REVIEWS.answers(),
                    Topics.INTAKE_APPEALS.answers())
            .map(topic -> Named.of(topic.name(), topic))
            .toList();

    private final World world = World.shared();
    private final Candidate candidate = Candidate.of(world);

    @BeforeAll
    void givenACandidateWithAViolationACertificationAFlagACaseAndAnAppealAllOfOneTrace() {
        traced(candidate.reports().started("a1", "AZ-104", "2021-05-03T09:00Z"));
        traced(candidate.reports().result("a1", Outcome.FAILED, "2021-05-03T11:00Z"));
        traced(candidate.reports().started("a2", "AZ-104", "2021-05-03T14:00Z"));
        traced(candidate.reports().result("a2", Outcome.PASSED, "2021-05-03T15:00Z"));
        traced(candidate.reports().flagged("f1", "a2", "MICROSOFT", "2021-05-03T16:00Z"));
        traced(candidate.reviews().confirmed("case-1", "ORACLE", "2026-05-28T09:00Z", Reviews.revocation("c1")));
        traced(candidate.appealing().submitted("appeal-1", "case-1", "2026-05-29T09:00Z"));
        traced(candidate.appealing().acknowledged("appeal-1", "2026-05-30T09:00Z"));
        traced(candidate.challenges().challenged("h1", "a1", "AZ-104", "2021-05-04T09:00Z"));
        traced(candidate.challenges().transcript("t1", "2021-06-01T09:00Z", "AZ-104"));
        world.settle();
    }

    private void traced(SpecificRecord report) {
        Topic intake = Reporter.intakeOf(report);
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                intake.name(),
                null,
                Reporter.key(candidate.id()),
                world.reporter().encode(intake, report));
        record.headers().add("traceparent", TRACE.getBytes(StandardCharsets.US_ASCII));
        world.reporter().send(record);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("OUTPUTS")
    void hasTheHeadersOfACloudEvent(Topic topic) {
        assertThat(ours(topic)).isNotEmpty().allSatisfy(record -> {
            SpecificRecord value = world.reader().decode(record);
            assertThat(TopicReader.header(record, "ce_specversion")).isEqualTo("1.0");
            assertThat(TopicReader.header(record, "ce_id")).isEqualTo(value.get(0));
            assertThat(TopicReader.header(record, "ce_type"))
                    .isEqualTo(value.getSchema().getFullName());
            assertThat(TopicReader.header(record, "ce_time"))
                    .isEqualTo(value.get(2).toString());
            assertThat(URI.create(String.valueOf(TopicReader.header(record, "ce_source"))))
                    .hasPath("/exam-ledger/" + topic.writer().description());
            assertThat(TopicReader.header(record, "content-type")).isEqualTo("application/avro");
        });
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("OUTPUTS")
    void carriesTheTraceOfTheReportThatGaveOccasion(Topic topic) {
        assertThat(ours(topic))
                .isNotEmpty()
                .allSatisfy(record ->
                        assertThat(TopicReader.header(record, "traceparent")).isEqualTo(TRACE));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("OUTPUTS")
    void liesOnTheCandidatesPartitionUnderTheTopicsKey(Topic topic) {
        assertThat(ours(topic)).isNotEmpty().allSatisfy(record -> {
            assertThat(record.partition()).isEqualTo(Reporter.partition(candidate.id()));
            assertThat(TopicReader.key(record))
                    .isEqualTo(topic == Topics.ELIGIBILITY ? candidate.id() + "/AZ-104" : candidate.id());
        });
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("OUTPUTS")
    void hasTheIdOfASchemaThatIsRegisteredUnderConfluentsSubject(Topic topic) {
        var ids = new SchemaRegistration(world.ledger().registry().confluentApi()).register(List.of(topic));

        assertThat(ours(topic)).isNotEmpty().allSatisfy(record -> {
            assertThat(record.value()[0]).isZero();
            String subject = topic.name() + "-"
                    + world.reader().decode(record).getSchema().getFullName();
            assertThat(ids)
                    .containsEntry(subject, ByteBuffer.wrap(record.value()).getInt(1));
        });
    }

    @Test
    void acceptedFactsArePublishedAsReportedByteForByte() {
        Stream<byte[]> reported = ours(Topics.INTAKE_ATTEMPTS).map(ConsumerRecord::value);
        Stream<byte[]> published =
                Stream.concat(ours(Topics.ATTEMPTS), ours(Topics.INCIDENTS)).map(ConsumerRecord::value);

        assertThat(published).containsExactlyElementsOf(reported.toList());
    }

    @Test
    void aReportWithoutATraceGivesNone() {
        Candidate untraced = Candidate.of(world);
        untraced.failed("AZ-104", "2021-05-03T09:00Z");

        assertThat(untraced.published(Topics.ATTEMPTS, AttemptStarted.class)).hasSize(1);
        assertThat(untraced.published(Topics.ATTEMPTS, ResultReported.class)).hasSize(1);
        assertThat(about(Topics.ATTEMPTS, untraced))
                .allSatisfy(record ->
                        assertThat(TopicReader.header(record, "traceparent")).isNull());
    }

    private Stream<ConsumerRecord<byte[], byte[]>> ours(Topic topic) {
        return about(topic, candidate);
    }

    private Stream<ConsumerRecord<byte[], byte[]>> about(Topic topic, Candidate whom) {
        return world.reader().all(topic).stream()
                .filter(record -> TopicReader.key(record).equals(whom.id())
                        || TopicReader.key(record).startsWith(whom.id() + "/"));
    }
}
