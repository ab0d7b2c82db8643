package org.examledger.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.awaitility.Awaitility;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Outcome;
import org.examledger.schemas.Subjects;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Http;
import org.examledger.system.harness.Ledger;
import org.examledger.system.harness.OnDisturbedLedger;
import org.examledger.system.harness.Published;
import org.examledger.system.harness.Reporter;
import org.examledger.system.harness.Schemas;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.TopicReader;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A registry that stops in the middle: nothing is rejected, nothing is lost (meaning 2)")
@OnDisturbedLedger
class RegistryAwayTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final World world = World.disturbed();
    private final Ledger ledger = world.ledger();
    private final Candidate known = Candidate.of(world);
    private final Candidate evolved = Candidate.of(world);
    private final List<Prepared> prepared = new ArrayList<>();
    private int newSchema;

    private record Prepared(Candidate candidate, byte[] value) {}

    /** Reporters keep reporting: they know their schemas. One of them uses a version that no service has seen yet. */
    @BeforeEach
    void givenReportsOfKnownSchemasAndASchemaThatNoServiceHasSeen() {
        Schema newer = newerStart();
        newSchema = new Schemas(ledger)
                .register(Subjects.of(Topics.INTAKE_ATTEMPTS, AttemptStarted.getClassSchema()), newer);
        prepare(known, known.reports().started("a1", "AZ-104", "2021-05-03T09:00Z"));
        prepare(known, known.reports().resultAfterTwoHours("a1", Outcome.FAILED, "2021-05-03T09:00Z"));
        prepare(evolved, evolved.reports().resultAfterTwoHours("a1", Outcome.FAILED, "2021-05-03T09:00Z"));
        world.settle();
    }

    @AfterEach
    void theRegistryIsBack() {
        ledger.registry().start();
    }

    @Test
    void givenReportsWhileItIsAwayThenThoseOfKnownSchemasAreTakenAndTheOthersAfterItIsBack() {
        Published before = Published.by(world);
        ledger.registry().stop();

        send(prepared.get(0));
        send(prepared.get(1));
        Awaitility.await("what is known goes through").atMost(PATIENCE).until(() -> publishedOf(known) == 2);
        world.reporter().sendBytes(Topics.INTAKE_ATTEMPTS, null, Reporter.key(evolved.id()), startOfNewSchema());
        RecordMetadata nonsense = world.reporter()
                .sendBytes(
                        Topics.INTAKE_ATTEMPTS,
                        null,
                        Reporter.key(evolved.id()),
                        Schemas.framed(2_000_000_000, new byte[] {2}));
        send(prepared.get(2));
        world.settle();
        assertThat(publishedOf(evolved)).as("those behind the unknown one wait").isZero();
        assertThat(Published.by(world).counts().get("exam.intake.attempts.v1.rejected"))
                .isEqualTo(before.counts().get("exam.intake.attempts.v1.rejected"));

        ledger.registry().start();

        Awaitility.await("what waited goes through").atMost(PATIENCE).until(() -> publishedOf(evolved) == 2);
        Awaitility.await("eligibility can read it too")
                .atMost(PATIENCE)
                .until(() -> world.eligibility(evolved.id(), "AZ-104") != null);
        assertThat(evolved.eligibility("AZ-104").getAttemptsCounted()).isEqualTo(1);
        assertThat(known.eligibility("AZ-104").getAttemptsCounted()).isEqualTo(1);
        assertThat(world.rejectionOf(nonsense).orElseThrow().code()).isEqualTo("UNKNOWN_SCHEMA");
        assertThat(Published.by(world).counts().get("exam.intake.attempts.v1.rejected"))
                .isEqualTo(before.counts().get("exam.intake.attempts.v1.rejected") + 1);
    }

    @Test
    void givenReportsOverHttpWhileItIsAwayThenTheyAreTakenFromWhatIsKnown() {
        ledger.registry().stop();

        Http.Answer answer =
                ledger.http(Service.ATTEMPTS).post("/api/intake/AttemptStarted", """
                {"candidateId": "%s", "occurredAt": "2021-05-03T09:00:00Z", "attemptId": "a7", "examId": "AZ-900",
                 "centerId": "centre-1", "delivery": "TEST_CENTER", "zoneId": "UTC"}""".formatted(known.id()));

        assertThat(answer.status()).isEqualTo(202);
        Awaitility.await().atMost(PATIENCE).until(() -> publishedOf(known) == 1);
        assertThat(known.mayStart("AZ-900", "2021-05-04T09:00:00Z")).isFalse();
    }

    @Test
    void givenAServiceThatStopsWhileReportsWaitForItThenTheyAreStillThereAfterwards() {
        ledger.registry().stop();
        world.reporter().sendBytes(Topics.INTAKE_ATTEMPTS, null, Reporter.key(evolved.id()), startOfNewSchema());
        send(prepared.get(2));
        world.settle();
        ledger.stop(ledger.instance(Service.ATTEMPTS));
        ledger.instance(Service.ATTEMPTS).deleteState();

        ledger.registry().start();
        ledger.startAll();

        assertThat(evolved.published(Topics.ATTEMPTS)).hasSize(2);
        assertThat(evolved.eligibility("AZ-104").getAttemptsCounted()).isEqualTo(1);
    }

    private void prepare(Candidate candidate, SpecificRecord report) {
        prepared.add(new Prepared(candidate, world.reporter().encode(Topics.INTAKE_ATTEMPTS, report)));
    }

    private void send(Prepared report) {
        world.reporter()
                .sendBytes(
                        Topics.INTAKE_ATTEMPTS,
                        null,
                        Reporter.key(report.candidate().id()),
                        report.value());
    }

    private long publishedOf(Candidate candidate) {
        return world.reader().all(Topics.ATTEMPTS).stream()
                .filter(record -> TopicReader.key(record).equals(candidate.id()))
                .count();
    }

    /** The start's schema with one more field, which has a default. Another in each test, so that it is new to all. */
    private Schema newerStart() {
        Schema start = AttemptStarted.getClassSchema();
        Schema newer = Schema.createRecord(start.getName(), start.getDoc(), start.getNamespace(), false);
        List<Schema.Field> fields = new ArrayList<>();
        start.getFields().forEach(field -> fields.add(new Schema.Field(field, field.schema())));
        fields.add(new Schema.Field(seatField(), Schema.create(Schema.Type.STRING), "The seat.", "none"));
        newer.setFields(fields);
        return newer;
    }

    private String seatField() {
        return "seat" + evolved.id().replaceAll("[^0-9a-f]", "");
    }

    private byte[] startOfNewSchema() {
        Schema newer = newerStart();
        AttemptStarted start = evolved.reports().started("a1", "AZ-104", "2021-05-03T09:00Z");
        GenericData.Record record = new GenericData.Record(newer);
        start.getSchema().getFields().forEach(field -> record.put(field.name(), start.get(field.pos())));
        record.put("occurredAt", start.getOccurredAt().toEpochMilli());
        record.put(
                "delivery",
                new GenericData.EnumSymbol(newer.getField("delivery").schema(), "TEST_CENTER"));
        record.put(seatField(), "12");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(body, null);
        try {
            new GenericDatumWriter<GenericData.Record>(newer).write(record, encoder);
            encoder.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Schemas.framed(newSchema, body.toByteArray());
    }
}
