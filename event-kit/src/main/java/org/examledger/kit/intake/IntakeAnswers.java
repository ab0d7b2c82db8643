package org.examledger.kit.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.examledger.intake.IntakeAnswer;
import org.examledger.intake.IntakeAnswered;
import org.examledger.kit.conclusion.CloudEventHeaders;
import org.examledger.kit.conclusion.Publisher;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.kit.record.RecordFields;
import org.examledger.schemas.Topic;
import org.jspecify.annotations.Nullable;

/** Says what became of each report, and passes rejected bytes on unchanged. */
final class IntakeAnswers {
    private static final List<String> OF_OMISSIONS = Stream.of(Omission.KEY, Omission.VALUE, Omission.HEADERS)
            .flatMap(part -> Stream.of(part + "-bytes", part + "-sha256"))
            .toList();

    private final Topic intake;
    private final Publisher publisher;
    private final MeterRegistry meters;

    IntakeAnswers(Topic intake, Publisher publisher, MeterRegistry meters) {
        this.intake = intake;
        this.publisher = publisher;
        this.meters = meters;
    }

    /**
     * Answers a report, and rejects it where that is the verdict.
     *
     * @throws org.examledger.kit.wire.RegistryUnavailableException before anything is published
     */
    void give(IntakeRecord report, Verdict verdict) {
        switch (verdict) {
            case Verdict.Accepted accepted -> answer(report, IntakeAnswer.ACCEPTED, accepted.record(), null);
            case Verdict.Duplicate duplicate -> answer(report, IntakeAnswer.DUPLICATE, duplicate.record(), null);
            case Verdict.Rejected rejected -> {
                answer(report, IntakeAnswer.REJECTED, null, rejected.code());
                publisher.publishBytes(intake.rejected(), report.key(), report.value(), headers(report, rejected));
            }
        }
    }

    private void answer(
            IntakeRecord report, IntakeAnswer answer, @Nullable SpecificRecord record, @Nullable RejectionCode reason) {
        IntakeAnswered answered = IntakeAnswered.newBuilder()
                .setEventId(NameBasedIds.of(
                        report.topic(), Integer.toString(report.partition()), Long.toString(report.offset())))
                .setCandidateId(report.keyText())
                .setOccurredAt(Instant.ofEpochMilli(report.recordedAt()))
                .setSourceTopic(report.topic())
                .setSourcePartition(report.partition())
                .setSourceOffset(report.offset())
                .setAnswer(answer)
                .setReportId(record == null ? null : RecordFields.eventId(record))
                .setReason(reason == null ? null : reason.name())
                .build();
        publisher.publish(intake.answers(), report.key(), answered, CloudEventHeaders.traceparent(report.headers()));
        meters.counter("examledger.intake", "answer", answer.name(), "reason", reason == null ? "NONE" : reason.name())
                .increment();
    }

    private static Headers headers(IntakeRecord report, Verdict.Rejected rejected) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("reason", rejected.code().name());
        said.put("detail", rejected.detail());
        said.put("source-topic", report.topic());
        said.put("source-partition", Integer.toString(report.partition()));
        said.put("source-offset", Long.toString(report.offset()));
        for (Omission omission : report.omissions()) {
            said.put(omission.part() + "-bytes", Integer.toString(omission.bytes()));
            said.put(omission.part() + "-sha256", omission.sha256());
        }
        Headers headers = new RecordHeaders(report.headers().toArray());
        // A sender's headers of these names would speak in the service's place.
        Stream.concat(said.keySet().stream(), OF_OMISSIONS.stream()).forEach(headers::remove);
        said.forEach((name, text) -> CloudEventHeaders.add(headers, name, text));
        return headers;
    }
}
