package org.examledger.kit.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.intake.IntakeAnswer;
import org.examledger.intake.IntakeAnswered;
import org.examledger.kit.clock.LedgerClock;
import org.examledger.kit.conclusion.CloudEventHeaders;
import org.examledger.kit.conclusion.Publisher;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.record.SubjectKind;
import org.examledger.kit.store.FactStore;
import org.examledger.kit.store.OffsetStore;
import org.examledger.kit.store.StoredFact;
import org.examledger.kit.store.SubjectName;
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
    private final Topic intake;
    private final IntakeJudge judge;
    private final WireDecoder decoder;
    private final IntakeAnswers answers;
    private final TaskStores stores;
    private final OffsetStore offsets;
    private final Listener listener;

    private boolean backlog = true;
    private long drainedTo;

    /**
     * Opens a desk.
     *
     * @param intake whose reports it takes
     * @param offsets what is kept of this intake alone
     */
    public IntakeDesk(
            Intake intake,
            LedgerClock clock,
            int partitions,
            WireDecoder decoder,
            Publisher publisher,
            TaskStores stores,
            OffsetStore offsets,
            Listener listener,
            MeterRegistry meters) {
        this.intake = intake.topic();
        this.judge = new IntakeJudge(
                intake, decoder, clock, partitions, id -> FactStore.of(stores.facts(), name(id), decoder));
        this.decoder = decoder;
        this.answers = new IntakeAnswers(intake.topic(), publisher, meters);
        this.stores = stores;
        this.offsets = offsets;
        this.listener = listener;
    }

    /** The rest of the task. */
    public interface Listener {
        /** A new fact was kept about a subject, given as the stores call it. */
        void accepted(String subject, @Nullable String traceparent);

        /** Whether the answers given before the state was lost have been read back. */
        boolean readBack();

        /** Whether such answers may still be due to reports that come. */
        boolean rebuilding();

        /** Whether reports may be answered that have no answer yet. */
        boolean mayAnswer();
    }

    /**
     * Takes a report, now or, while older ones wait, later. Once only, also where someone set the offsets back and left the
     * state.
     */
    public void receive(IntakeRecord report) {
        if (report.offset() <= offsets.taken()) {
            return;
        }
        offsets.taken(report.offset());
        if (backlog || !listener.readBack() || !answered(report)) {
            offsets.putOff(report.offset(), IntakeRecordBytes.of(report));
            drainedTo = backlog ? Math.min(drainedTo, report.offset()) : report.offset();
            backlog = true;
        }
    }

    /** Takes the reports that were put off, as long as there is time. */
    public void drain(BooleanSupplier timeLeft) {
        if (backlog) {
            offsets.drain(drainedTo, bytes -> timeLeft.getAsBoolean() && answered(IntakeRecordBytes.read(bytes)))
                    .ifPresentOrElse(next -> drainedTo = next, () -> backlog = false);
        }
    }

    /** The topic whose reports it takes. */
    public Topic topic() {
        return intake;
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
        offsets.answered(answer.getSourceOffset(), answer.getAnswer().name());
    }

    private boolean answered(IntakeRecord report) {
        try {
            if (!listener.rebuilding() || !answeredBefore(report)) {
                if (!listener.mayAnswer()) {
                    return false;
                }
                answer(report);
            }
            return true;
        } catch (RegistryUnavailableException away) {
            return false;
        }
    }

    private void answer(IntakeRecord report) {
        Verdict verdict = judge.judge(report);
        answers.give(report, verdict);
        if (verdict instanceof Verdict.Accepted accepted) {
            keep(report, accepted.record());
        }
    }

    private boolean answeredBefore(IntakeRecord report) {
        Optional<String> before = offsets.answer(report.offset());
        if (before.filter(IntakeAnswer.ACCEPTED.name()::equals).isPresent()) {
            keep(report, acceptedBefore(report));
        }
        before.ifPresent(answer -> offsets.forgetAnswer(report.offset()));
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

    private void keep(IntakeRecord report, SpecificRecord record) {
        String subject = name(RecordFields.subjectId(record));
        String traceparent = CloudEventHeaders.traceparent(report.headers());
        byte[] value = report.value() == null ? new byte[0] : report.value();
        StoredFact fact = new StoredFact(report.topic(), report.offset(), report.recordedAt(), traceparent, value);
        FactStore.put(stores.facts(), subject, RecordFields.eventId(record), fact);
        listener.accepted(subject, traceparent);
    }

    private String name(String id) {
        return SubjectName.of(SubjectKind.of(intake), id);
    }
}
