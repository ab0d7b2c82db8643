package org.examledger.service.eligibility.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.record.RecordFields;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.service.eligibility.domain.facts.AttemptStarted;
import org.examledger.service.eligibility.domain.facts.BanImposed;
import org.examledger.service.eligibility.domain.facts.CertificationReinstated;
import org.examledger.service.eligibility.domain.facts.CertificationRevoked;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.facts.ResultCorrected;
import org.examledger.service.eligibility.domain.facts.ResultInvalidated;
import org.examledger.service.eligibility.domain.facts.ResultReinstated;
import org.examledger.service.eligibility.domain.facts.ResultReported;
import org.examledger.service.eligibility.domain.facts.RetakeExceptionGranted;
import org.examledger.service.eligibility.domain.facts.RetakeExceptionRejected;
import org.examledger.service.eligibility.domain.facts.RevocationFinalized;
import org.examledger.service.eligibility.domain.facts.RevocationReopened;
import org.examledger.service.eligibility.domain.facts.SanctionLifted;
import org.examledger.service.eligibility.domain.facts.SanctionModified;
import org.examledger.service.eligibility.domain.facts.UnreadableRecord;
import org.examledger.service.eligibility.domain.facts.Waives;

/** Reads stored records as the facts that eligibility rests on. */
public final class CandidateHistory {
    private CandidateHistory() {}

    /** The facts among these records; bookings, flags and the like are none here. */
    public static List<Fact> of(List<org.examledger.kit.store.Fact> stored) {
        List<Fact> facts = new ArrayList<>();
        stored.forEach(record -> of(record).ifPresent(facts::add));
        return facts;
    }

    private static Optional<Fact> of(org.examledger.kit.store.Fact stored) {
        return switch (stored) {
            case org.examledger.kit.store.Fact.Unreadable unreadable ->
                Optional.of(new UnreadableRecord(
                        unreadable.eventId(),
                        Instant.ofEpochMilli(unreadable.stored().recordedAt())));
            case org.examledger.kit.store.Fact.Readable readable ->
                readable(readable.record(), readable.stored().offset());
        };
    }

    /** A symbol or zone that only a newer version knows makes a record as unreadable as bad bytes do. */
    private static Optional<Fact> readable(SpecificRecord record, long sequence) {
        try {
            return of(record, sequence);
        } catch (IllegalArgumentException | DateTimeException newer) {
            return Optional.of(new UnreadableRecord(RecordFields.eventId(record), RecordFields.occurredAt(record)));
        }
    }

    private static Optional<Fact> of(SpecificRecord record, long sequence) {
        return switch (record) {
            case org.examledger.attempts.AttemptStarted started ->
                Optional.of(new AttemptStarted(
                        started.getEventId(),
                        started.getOccurredAt(),
                        started.getAttemptId(),
                        started.getExamId(),
                        ZoneId.of(started.getZoneId())));
            case org.examledger.attempts.ResultReported result ->
                Optional.of(new ResultReported(
                        result.getEventId(),
                        result.getOccurredAt(),
                        result.getAttemptId(),
                        outcome(result.getOutcome())));
            case org.examledger.attempts.ResultCorrected result ->
                Optional.of(new ResultCorrected(
                        result.getEventId(),
                        result.getOccurredAt(),
                        result.getAttemptId(),
                        outcome(result.getOutcome())));
            case SanctionImposed imposed -> ban(imposed, sequence);
            case org.examledger.sanctions.SanctionModified modified ->
                Optional.of(new SanctionModified(
                        modified.getEventId(),
                        modified.getOccurredAt(),
                        sequence,
                        modified.getSanctionId(),
                        modified.getUntil()));
            case org.examledger.sanctions.SanctionLifted lifted ->
                Optional.of(new SanctionLifted(
                        lifted.getEventId(), lifted.getOccurredAt(), sequence, lifted.getSanctionId()));
            case org.examledger.revocations.ResultInvalidated taken ->
                Optional.of(new ResultInvalidated(
                        taken.getEventId(),
                        taken.getOccurredAt(),
                        sequence,
                        taken.getAttemptId(),
                        taken.getSanctionId()));
            case org.examledger.revocations.ResultReinstated given ->
                Optional.of(new ResultReinstated(
                        given.getEventId(),
                        given.getOccurredAt(),
                        sequence,
                        given.getAttemptId(),
                        given.getSanctionId()));
            case org.examledger.revocations.CertificationRevoked revoked ->
                Optional.of(new CertificationRevoked(
                        revoked.getEventId(),
                        revoked.getOccurredAt(),
                        sequence,
                        revoked.getCertificationId(),
                        revoked.getSanctionId(),
                        revoked.getFinal$(),
                        revoked.getRuleIds()));
            case org.examledger.revocations.RevocationFinalized made ->
                Optional.of(new RevocationFinalized(
                        made.getEventId(),
                        made.getOccurredAt(),
                        sequence,
                        made.getCertificationId(),
                        made.getSanctionId(),
                        made.getRuleIds()));
            case org.examledger.revocations.RevocationReopened open ->
                Optional.of(new RevocationReopened(
                        open.getEventId(),
                        open.getOccurredAt(),
                        sequence,
                        open.getCertificationId(),
                        open.getSanctionId(),
                        open.getRuleIds()));
            case org.examledger.revocations.CertificationReinstated given ->
                Optional.of(new CertificationReinstated(
                        given.getEventId(),
                        given.getOccurredAt(),
                        sequence,
                        given.getCertificationId(),
                        given.getSanctionId(),
                        given.getRuleIds()));
            case org.examledger.appeals.RetakeExceptionGranted granted ->
                Optional.of(new RetakeExceptionGranted(
                        granted.getEventId(),
                        granted.getOccurredAt(),
                        sequence,
                        granted.getRequestId(),
                        granted.getExamId(),
                        granted.getAttemptId(),
                        Waives.valueOf(granted.getWaives().name())));
            case org.examledger.appeals.RetakeExceptionRejected rejected -> takenBack(rejected, sequence);
            default -> Optional.empty();
        };
    }

    /** A rejection says something here where a grant may have come before it, which it names the attempt for. */
    private static Optional<Fact> takenBack(org.examledger.appeals.RetakeExceptionRejected rejected, long sequence) {
        return Optional.ofNullable(rejected.getAttemptId())
                .map(attemptId -> new RetakeExceptionRejected(
                        rejected.getEventId(),
                        rejected.getOccurredAt(),
                        sequence,
                        rejected.getRequestId(),
                        rejected.getExamId(),
                        attemptId));
    }

    private static Optional<Fact> ban(SanctionImposed imposed, long sequence) {
        return switch (imposed.getKind()) {
            case BAN ->
                Optional.of(new BanImposed(
                        imposed.getEventId(),
                        imposed.getOccurredAt(),
                        sequence,
                        imposed.getSanctionId(),
                        imposed.getProgram(),
                        imposed.getUntil(),
                        imposed.getNotifiedAt()));
            case RESULT_INVALIDATION, CERTIFICATION_REVOCATION, RETEST -> Optional.empty();
            case UNKNOWN ->
                throw new IllegalArgumentException("a sanction that may forbid sittings is of unknown kind");
        };
    }

    private static Outcome outcome(org.examledger.attempts.Outcome outcome) {
        return Outcome.valueOf(outcome.name());
    }
}
