package org.examledger.kit.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.examledger.intake.IntakeAnswer;
import org.examledger.intake.IntakeAnswered;
import org.examledger.kit.clock.LedgerClock;
import org.examledger.kit.conclusion.CloudEventHeaders;
import org.examledger.kit.conclusion.Publisher;
import org.examledger.kit.conclusion.RecordFields;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.kit.store.FactStore;
import org.examledger.kit.store.StoredFact;
import org.examledger.kit.store.TaskStores;
import org.examledger.kit.wire.Decoded;
import org.examledger.kit.wire.RegistryUnavailableException;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.schemas.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Takes reports in their order: judges each, keeps what is accepted, answers, and passes rejected bytes on unchanged.
 *
 * <p>While the state is being rebuilt, or the registry is away, reports are put off in their order and the partition
 * moves on. An offset that was answered before the state was lost keeps its answer, whatever the checks say today.
 */
public final class IntakeDesk {
    private static final int LARGEST_KEPT = 4 * 1024 * 1024;

    private final Topic intake;
    private final IntakeJudge judge;
    private final WireDecoder decoder;
    private final Publisher publisher;
    private final TaskStores stores;
    private final Listener listener;
    private final MeterRegistry meters;

    private boolean backlog = true;
    private long drainedTo;

    public IntakeDesk(
            Topic intake,
            IntakeRules rules,
            LedgerClock clock,
            int partitions,
            WireDecoder decoder,
            Publisher publisher,
            TaskStores stores,
            Listener listener,
            MeterRegistry meters) {
        this.intake = intake;
        this.judge = new IntakeJudge(
                intake,
                rules,
                decoder,
                clock,
                partitions,
                candidate -> FactStore.of(stores.facts(), candidate, decoder));
        this.decoder = decoder;
        this.publisher = publisher;
        this.stores = stores;
        this.listener = listener;
        this.meters = meters;
    }

    /** The rest of the task. */
    public interface Listener {
        /** A new fact about a candidate was kept. */
        void accepted(String candidateId, @Nullable String traceparent);

        /** Whether answers given before the state was lost have been read back, so that reports may be answered. */
        boolean readBack();

        /** Whether such answers may still be due to reports that come. */
        boolean rebuilding();
    }

    /** Takes a report, now or, while older ones wait, later. */
    public void receive(IntakeRecord report) {
        if (backlog || !listener.readBack() || !answered(report)) {
            stores.recovery().putOff(report.offset(), report.toBytes());
            drainedTo = backlog ? Math.min(drainedTo, report.offset()) : report.offset();
            backlog = true;
        }
    }

    /** Takes the reports that were put off, as long as there is time. */
    public void drain(BooleanSupplier timeLeft) {
        if (backlog) {
            stores.recovery()
                    .drain(drainedTo, bytes -> timeLeft.getAsBoolean() && answered(IntakeRecord.fromBytes(bytes)))
                    .ifPresentOrElse(next -> drainedTo = next, () -> backlog = false);
        }
    }

    /** Whether reports are put off. */
    public boolean hasBacklog() {
        return backlog;
    }

    /**
     * Notes an answer that was given before the state was lost.
     *
     * @throws IllegalStateException when the answer cannot be read: without it a report might be answered twice
     */
    public void remember(byte[] value) {
        if (!(decoder.decode(value) instanceof Decoded.Readable readable)
                || !(readable.record() instanceof IntakeAnswered answer)) {
            throw new IllegalStateException("topic " + intake.answers().name()
                    + " holds a value that is no IntakeAnswered; the answers given before cannot be read back");
        }
        stores.recovery().answered(answer.getSourceOffset(), answer.getAnswer().name());
    }

    private boolean answered(IntakeRecord report) {
        try {
            if (!listener.rebuilding() || !answeredBefore(report)) {
                answer(report, judge.judge(report));
            }
            return true;
        } catch (RegistryUnavailableException away) {
            return false;
        }
    }

    private boolean answeredBefore(IntakeRecord report) {
        Optional<String> before = stores.recovery().answer(report.offset());
        if (before.filter(IntakeAnswer.ACCEPTED.name()::equals).isPresent()) {
            keep(report, acceptedBefore(report));
        }
        before.ifPresent(answer -> stores.recovery().forgetAnswer(report.offset()));
        return before.isPresent();
    }

    private SpecificRecord acceptedBefore(IntakeRecord report) {
        byte[] value = report.value() == null ? new byte[0] : report.value();
        if (decoder.decode(value) instanceof Decoded.Readable readable) {
            return readable.record();
        }
        throw new RegistryUnavailableException("offset " + report.offset() + " of " + report.topic() + "-"
                + report.partition() + " was accepted, but the registry does not give its schema any more");
    }

    private void answer(IntakeRecord report, Verdict verdict) {
        switch (verdict) {
            case Verdict.Accepted accepted -> {
                answer(report, IntakeAnswer.ACCEPTED, accepted.record(), null);
                keep(report, accepted.record());
            }
            case Verdict.Duplicate duplicate -> answer(report, IntakeAnswer.DUPLICATE, duplicate.record(), null);
            case Verdict.Rejected rejected -> {
                answer(report, IntakeAnswer.REJECTED, null, rejected.code());
                reject(report, rejected.code(), rejected.detail());
            }
        }
    }

    private void keep(IntakeRecord report, SpecificRecord record) {
        String candidate = RecordFields.candidateId(record);
        String traceparent = CloudEventHeaders.traceparent(report.headers());
        byte[] value = report.value() == null ? new byte[0] : report.value();
        StoredFact fact = new StoredFact(report.topic(), report.offset(), report.recordedAt(), traceparent, value);
        FactStore.put(stores.facts(), candidate, RecordFields.eventId(record), fact);
        listener.accepted(candidate, traceparent);
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
        meters.counter("examledger.intake", "answer", answer.name(), "reason", reason == null ? "NONE" : reason.name())
                .increment();
        publisher.publish(intake.answers(), report.key(), answered, CloudEventHeaders.traceparent(report.headers()));
    }

    private void reject(IntakeRecord report, RejectionCode code, String detail) {
        Headers headers = new RecordHeaders(report.headers().toArray());
        String[][] added = {
            {"reason", code.name()},
            {"detail", detail},
            {"source-topic", report.topic()},
            {"source-partition", Integer.toString(report.partition())},
            {"source-offset", Long.toString(report.offset())}
        };
        for (String[] header : added) {
            headers.remove(header[0]);
            CloudEventHeaders.add(headers, header[0], header[1]);
        }
        byte[] value = report.value();
        if (value != null && value.length > LARGEST_KEPT) {
            CloudEventHeaders.add(headers, "value-bytes", Integer.toString(value.length));
            CloudEventHeaders.add(headers, "value-sha256", sha256(value));
            value = new byte[0];
        }
        publisher.publishBytes(intake.rejected(), report.key(), value, headers);
    }

    private static String sha256(byte[] value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
