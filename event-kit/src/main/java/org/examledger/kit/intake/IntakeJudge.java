package org.examledger.kit.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.utils.Utils;
import org.examledger.kit.clock.LedgerClock;
import org.examledger.kit.record.RecordBytes;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.store.Fact;
import org.examledger.kit.store.StoredFact;
import org.examledger.kit.wire.Decoded;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.schemas.Topic;
import org.examledger.schemas.TopicRole;
import org.examledger.schemas.Topics;

/** Judges one report. The checks stand in the order of the contract; the first that objects decides. */
final class IntakeJudge {
    private static final int LARGEST_VALUE = 1024 * 1024;
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private final Topic intake;
    private final IntakeRules rules;
    private final WireDecoder decoder;
    private final LedgerClock clock;
    private final int partitions;
    private final Function<String, List<Fact>> factsOf;

    IntakeJudge(
            Intake intake,
            WireDecoder decoder,
            LedgerClock clock,
            int partitions,
            Function<String, List<Fact>> factsOf) {
        this.intake = intake.topic();
        this.rules = intake.rules();
        this.decoder = decoder;
        this.clock = clock;
        this.partitions = partitions;
        this.factsOf = factsOf;
    }

    /** @throws org.examledger.kit.wire.RegistryUnavailableException when the registry would have to be asked and is away */
    Verdict judge(IntakeRecord report) {
        byte[] value = report.value();
        if (value == null) {
            return reject(RejectionCode.NULL_VALUE, "the record has no value");
        }
        if (report.valueBytes() > LARGEST_VALUE) {
            return reject(
                    RejectionCode.TOO_LARGE,
                    "the value has " + report.valueBytes() + " bytes; at most " + LARGEST_VALUE + " are taken");
        }
        return switch (decoder.decode(value)) {
            case Decoded.Undecodable undecodable -> reject(RejectionCode.UNDECODABLE, undecodable.detail());
            case Decoded.UnknownSchema unknown ->
                reject(RejectionCode.UNKNOWN_SCHEMA, "schema id " + unknown.schemaId() + " is not in the registry");
            case Decoded.ForeignRecord foreign -> wrongRecord(foreign.fullName());
            case Decoded.Incomplete incomplete ->
                intake.carries(incomplete.fullName())
                        ? reject(
                                RejectionCode.MISSING_FIELD,
                                "the schema of this " + incomplete.fullName() + " lacks what is needed: "
                                        + incomplete.detail())
                        : wrongRecord(incomplete.fullName());
            case Decoded.Readable readable -> judge(report, readable.record());
        };
    }

    private Verdict judge(IntakeRecord report, SpecificRecord record) {
        if (!intake.carries(record.getSchema().getFullName())) {
            return wrongRecord(record.getSchema().getFullName());
        }
        return objection(RejectionCode.MISSING_FIELD, GeneralChecks.blank(record))
                .or(() -> objection(RejectionCode.MISSING_FIELD, rules.missingField(record)))
                .or(() -> objection(RejectionCode.BAD_VALUE, GeneralChecks.badValue(record)))
                .or(() -> objection(RejectionCode.BAD_VALUE, rules.badValue(record)))
                .or(() -> objection(RejectionCode.KEY_MISMATCH, keyMismatch(report, record)))
                .or(() -> objection(RejectionCode.WRONG_PARTITION, wrongPartition(report)))
                .or(() -> objection(RejectionCode.UNKNOWN_EXAM, rules.unknownExam(record)))
                .orElseGet(() -> besideOthers(report, record, ownFacts(RecordFields.subjectId(record))));
    }

    /** Without what was relayed from other subjects: ids are unique for one subject alone. */
    private List<Fact> ownFacts(String subjectId) {
        return factsOf.apply(subjectId).stream()
                .filter(fact -> fact.stored().origin() == null)
                .toList();
    }

    private Verdict besideOthers(IntakeRecord report, SpecificRecord record, List<Fact> facts) {
        // Only among reports, of whichever intake: what other services say has ids of its own.
        Optional<Fact> sameId = facts.stream()
                .filter(fact -> isReport(fact.stored()))
                .filter(fact -> fact.eventId().equals(RecordFields.eventId(record)))
                .findFirst();
        if (sameId.isPresent()) {
            boolean same =
                    sameId.get() instanceof Fact.Readable readable && RecordBytes.same(readable.record(), record);
            return same
                    ? new Verdict.Duplicate(record)
                    : reject(
                            RejectionCode.CONFLICTING_DUPLICATE,
                            "eventId " + RecordFields.eventId(record) + " was accepted with other content");
        }
        return objection(RejectionCode.IN_FUTURE, inFuture(report, record))
                .or(() -> objection(RejectionCode.CONTRADICTION, rules.contradiction(record, facts)))
                .orElseGet(() -> new Verdict.Accepted(record));
    }

    private static boolean isReport(StoredFact fact) {
        return Topics.named(fact.topic())
                .filter(topic -> topic.role() == TopicRole.INTAKE)
                .isPresent();
    }

    private static Optional<String> keyMismatch(IntakeRecord report, SpecificRecord record) {
        byte[] expected = RecordFields.subjectId(record).getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(expected, report.key())
                ? Optional.empty()
                : Optional.of("the key is not the record's " + RecordFields.subjectField(record));
    }

    private Optional<String> wrongPartition(IntakeRecord report) {
        byte[] key = report.key() == null ? new byte[0] : report.key();
        int right = Utils.toPositive(Utils.murmur2(key)) % partitions;
        return right == report.partition()
                ? Optional.empty()
                : Optional.of("the record lies on partition " + report.partition() + ", its key belongs on partition "
                        + right + " (murmur2 of the key modulo " + partitions + ")");
    }

    private Optional<String> inFuture(IntakeRecord report, SpecificRecord record) {
        Instant occurredAt = RecordFields.occurredAt(record);
        Instant recordedAt = Instant.ofEpochMilli(report.recordedAt());
        if (!clock.controllable()) {
            return inFuture(occurredAt, Optional.of(recordedAt));
        }
        // Nothing is rejected by a time that has passed: the clock is read to its present end first.
        return inFuture(occurredAt, clock.since(recordedAt)).flatMap(ignored -> inFuture(occurredAt, clock.latest()));
    }

    private static Optional<String> inFuture(Instant occurredAt, Optional<Instant> now) {
        return now.filter(instant -> occurredAt.isAfter(instant.plus(CLOCK_TOLERANCE)))
                .map(instant -> "occurredAt " + occurredAt + " is more than 5 minutes after now, " + instant);
    }

    private Verdict wrongRecord(String name) {
        return reject(RejectionCode.WRONG_RECORD, name + " is not a record of topic " + intake.name());
    }

    private static Optional<Verdict> objection(RejectionCode code, Optional<String> detail) {
        return detail.map(sentence -> reject(code, sentence));
    }

    private static Verdict reject(RejectionCode code, String detail) {
        return new Verdict.Rejected(code, detail);
    }
}
