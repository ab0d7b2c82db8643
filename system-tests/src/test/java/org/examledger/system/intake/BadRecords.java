package org.examledger.system.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Delivery;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultReported;
import org.examledger.incidents.FraudCategory;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Schemas;
import org.examledger.system.harness.World;

/** Records with a value that none may have: MISSING_FIELD, BAD_VALUE. */
final class BadRecords {
    private BadRecords() {}

    static Stream<Bad> all() {
        return Stream.of(missing(), badValues()).flatMap(cases -> cases);
    }

    private static Stream<Bad> missing() {
        return Stream.of(
                start("an empty attemptId", "MISSING_FIELD", start -> start.setAttemptId("")),
                start("an attemptId of blanks", "MISSING_FIELD", start -> start.setAttemptId(" \t")),
                start("a blank eventId", "MISSING_FIELD", start -> start.setEventId(" ")),
                start("a blank candidateId", "MISSING_FIELD", start -> start.setCandidateId("")),
                start("a blank centerId", "MISSING_FIELD", start -> start.setCenterId("")),
                start("a blank zoneId", "MISSING_FIELD", start -> start.setZoneId("")),
                start("a blank examId", "MISSING_FIELD", start -> start.setExamId("")),
                Bad.report("a blank reason of a correction", "MISSING_FIELD", (world, candidate) -> {
                    var corrected = candidate.reports().corrected("a1", Outcome.FAILED, "2021-05-03T09:00Z");
                    corrected.setReason(" ");
                    return corrected;
                }),
                Bad.value("a schema without the exam", "MISSING_FIELD", BadRecords::withoutExam));
    }

    private static Stream<Bad> badValues() {
        return Stream.of(
                start("an UNKNOWN delivery", "BAD_VALUE", start -> start.setDelivery(Delivery.UNKNOWN)),
                start("a zone that does not exist", "BAD_VALUE", start -> start.setZoneId("Mars/Olympus")),
                start("an offset in place of a zone", "BAD_VALUE", start -> start.setZoneId("+01:00")),
                start("an eventId that is no UUID", "BAD_VALUE", start -> start.setEventId("42")),
                start("a year before 1900", "BAD_VALUE", start -> start.setOccurredAt(Instant.ofEpochMilli(-1L << 45))),
                start(
                        "a year of five digits",
                        "BAD_VALUE",
                        start -> start.setOccurredAt(Instant.ofEpochMilli(1L << 60))),
                result("an UNKNOWN outcome", result -> result.setOutcome(Outcome.UNKNOWN)),
                result("a score over 1000", result -> result.setScore(1001)),
                result("a score under 0", result -> result.setScore(-1)),
                flag("a program that nobody runs", flag -> flag.setProgram("ACME")),
                flag("an UNKNOWN category", flag -> flag.setCategory(FraudCategory.UNKNOWN)),
                Bad.value("a symbol newer than this version", "BAD_VALUE", BadRecords::withNewerSymbol));
    }

    private static Bad start(String what, String code, Consumer<AttemptStarted> spoil) {
        return Bad.report(what, code, (world, candidate) -> {
            AttemptStarted start = (AttemptStarted) Bad.start(candidate);
            spoil.accept(start);
            return start;
        });
    }

    private static Bad result(String what, Consumer<ResultReported> spoil) {
        return Bad.report(what, "BAD_VALUE", (world, candidate) -> {
            ResultReported result = candidate.reports().result("a1", Outcome.FAILED, "2021-05-03T11:00Z");
            spoil.accept(result);
            return result;
        });
    }

    private static Bad flag(String what, Consumer<FraudFlagRaised> spoil) {
        return Bad.report(what, "BAD_VALUE", (world, candidate) -> {
            FraudFlagRaised flag = candidate.reports().flagged("f1", null, "MICROSOFT", "2021-05-03T11:00Z");
            spoil.accept(flag);
            return flag;
        });
    }

    private static byte[] withoutExam(World world, Candidate candidate) {
        Schema known = AttemptStarted.getClassSchema();
        Schema without = Schema.createRecord(known.getName(), null, known.getNamespace(), false);
        without.setFields(known.getFields().stream()
                .filter(field -> !field.name().equals("examId"))
                .map(field -> new Schema.Field(field.name(), field.schema()))
                .toList());
        return encoded(world, without, candidate);
    }

    private static byte[] withNewerSymbol(World world, Candidate candidate) {
        Schema known = AttemptStarted.getClassSchema();
        Schema delivery = known.getField("delivery").schema();
        Schema newer = Schema.createEnum(
                delivery.getName(),
                null,
                delivery.getNamespace(),
                java.util.List.of("TEST_CENTER", "AT_HOME", "UNKNOWN"),
                "UNKNOWN");
        Schema schema = Schema.createRecord(known.getName(), null, known.getNamespace(), false);
        schema.setFields(known.getFields().stream()
                .map(field -> new Schema.Field(field.name(), field.name().equals("delivery") ? newer : field.schema()))
                .toList());
        return encoded(world, schema, candidate);
    }

    /** The start in another schema of its name, with the second symbol of an enum where that schema has its own. */
    private static byte[] encoded(World world, Schema schema, Candidate candidate) {
        GenericData.Record record = new GenericData.Record(schema);
        AttemptStarted start = (AttemptStarted) Bad.start(candidate);
        for (Schema.Field field : schema.getFields()) {
            Object value = start.get(start.getSchema().getField(field.name()).pos());
            record.put(
                    field.pos(),
                    switch (field.schema().getType()) {
                        case ENUM ->
                            new GenericData.EnumSymbol(
                                    field.schema(),
                                    field.schema().getEnumSymbols().get(1));
                        case LONG -> ((Instant) value).toEpochMilli();
                        default -> value;
                    });
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(body, null);
        try {
            new GenericDatumWriter<GenericData.Record>(schema).write(record, encoder);
            encoder.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        int id = new Schemas(world.ledger()).register("test-" + schema.getName() + schema.hashCode(), schema);
        return Schemas.framed(id, body.toByteArray());
    }
}
