package org.examledger.service.eligibility.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.record.RecordFields;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.service.eligibility.domain.facts.AttemptStarted;
import org.examledger.service.eligibility.domain.facts.BanImposed;
import org.examledger.service.eligibility.domain.facts.CandidatesLinked;
import org.examledger.service.eligibility.domain.facts.CandidatesUnlinked;
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
import org.examledger.service.eligibility.domain.facts.RetestCancelled;
import org.examledger.service.eligibility.domain.facts.RetestDateAgreed;
import org.examledger.service.eligibility.domain.facts.RevocationFinalized;
import org.examledger.service.eligibility.domain.facts.RevocationReopened;
import org.examledger.service.eligibility.domain.facts.SanctionLifted;
import org.examledger.service.eligibility.domain.facts.SanctionModified;
import org.examledger.service.eligibility.domain.facts.SecondAppointmentDue;
import org.examledger.service.eligibility.domain.facts.SecondAppointmentWithdrawn;
import org.examledger.service.eligibility.domain.facts.UnreadableRecord;
import org.examledger.service.eligibility.domain.facts.Waives;

/**
 * Reads records as the facts that eligibility rests on.
 *
 * @param owned gives an id of the candidate's, which no other candidate's is to be taken for, its owner
 */
record FactReader(UnaryOperator<String> owned) {

    /** The fact; empty for bookings, flags and the like, which are none here. */
    Optional<Fact> read(org.examledger.kit.store.Fact stored) {
        return switch (stored) {
            case org.examledger.kit.store.Fact.Unreadable unreadable ->
                Optional.of(new UnreadableRecord(
                        owned.apply(unreadable.eventId()),
                        Instant.ofEpochMilli(unreadable.stored().recordedAt())));
            case org.examledger.kit.store.Fact.Readable readable ->
                readable(readable.record(), readable.stored().offset());
        };
    }

    /** A symbol or zone that only a newer version knows makes a record as unreadable as bad bytes do. */
    private Optional<Fact> readable(SpecificRecord record, long sequence) {
        try {
            return of(record, sequence);
        } catch (IllegalArgumentException | DateTimeException newer) {
            return Optional.of(
                    new UnreadableRecord(owned.apply(RecordFields.eventId(record)), RecordFields.occurredAt(record)));
        }
    }

    private Optional<Fact> of(SpecificRecord record, long sequence) {
        return switch (record) {
            case org.examledger.attempts.AttemptStarted started ->
                Optional.of(new AttemptStarted(
                        owned.apply(started.getEventId()),
                        started.getOccurredAt(),
                        owned.apply(started.getAttemptId()),
                        started.getExamId(),
                        ZoneId.of(started.getZoneId())));
            case org.examledger.attempts.ResultReported result ->
                Optional.of(new ResultReported(
                        owned.apply(result.getEventId()),
                        result.getOccurredAt(),
                        owned.apply(result.getAttemptId()),
                        outcome(result.getOutcome())));
            case org.examledger.attempts.ResultCorrected result ->
                Optional.of(new ResultCorrected(
                        owned.apply(result.getEventId()),
                        result.getOccurredAt(),
                        owned.apply(result.getAttemptId()),
                        outcome(result.getOutcome())));
            case SanctionImposed imposed -> ban(imposed, sequence);
            case org.examledger.sanctions.SanctionModified modified ->
                Optional.of(new SanctionModified(
                        owned.apply(modified.getEventId()),
                        modified.getOccurredAt(),
                        sequence,
                        owned.apply(modified.getSanctionId()),
                        modified.getUntil()));
            case org.examledger.sanctions.SanctionLifted lifted ->
                Optional.of(new SanctionLifted(
                        owned.apply(lifted.getEventId()),
                        lifted.getOccurredAt(),
                        sequence,
                        owned.apply(lifted.getSanctionId())));
            case org.examledger.revocations.ResultInvalidated taken ->
                Optional.of(new ResultInvalidated(
                        owned.apply(taken.getEventId()),
                        taken.getOccurredAt(),
                        sequence,
                        owned.apply(taken.getAttemptId()),
                        owned.apply(taken.getSanctionId())));
            case org.examledger.revocations.ResultReinstated given ->
                Optional.of(new ResultReinstated(
                        owned.apply(given.getEventId()),
                        given.getOccurredAt(),
                        sequence,
                        owned.apply(given.getAttemptId()),
                        owned.apply(given.getSanctionId())));
            case org.examledger.revocations.CertificationRevoked revoked ->
                Optional.of(new CertificationRevoked(
                        owned.apply(revoked.getEventId()),
                        revoked.getOccurredAt(),
                        sequence,
                        revoked.getCertificationId(),
                        owned.apply(revoked.getSanctionId()),
                        revoked.getFinal$(),
                        revoked.getRuleIds()));
            case org.examledger.revocations.RevocationFinalized made ->
                Optional.of(new RevocationFinalized(
                        owned.apply(made.getEventId()),
                        made.getOccurredAt(),
                        sequence,
                        made.getCertificationId(),
                        owned.apply(made.getSanctionId()),
                        made.getRuleIds()));
            case org.examledger.revocations.RevocationReopened open ->
                Optional.of(new RevocationReopened(
                        owned.apply(open.getEventId()),
                        open.getOccurredAt(),
                        sequence,
                        open.getCertificationId(),
                        owned.apply(open.getSanctionId()),
                        open.getRuleIds()));
            case org.examledger.revocations.CertificationReinstated given ->
                Optional.of(new CertificationReinstated(
                        owned.apply(given.getEventId()),
                        given.getOccurredAt(),
                        sequence,
                        given.getCertificationId(),
                        owned.apply(given.getSanctionId()),
                        given.getRuleIds()));
            case org.examledger.appeals.RetakeExceptionGranted granted ->
                Optional.of(new RetakeExceptionGranted(
                        owned.apply(granted.getEventId()),
                        granted.getOccurredAt(),
                        sequence,
                        owned.apply(granted.getRequestId()),
                        granted.getExamId(),
                        owned.apply(granted.getAttemptId()),
                        Waives.valueOf(granted.getWaives().name())));
            case org.examledger.appeals.RetakeExceptionRejected rejected -> takenBack(rejected, sequence);
            case org.examledger.bookings.SecondAppointmentDue due ->
                Optional.of(new SecondAppointmentDue(
                        owned.apply(due.getEventId()), due.getOccurredAt(), sequence, owned.apply(due.getAttemptId())));
            case org.examledger.bookings.SecondAppointmentWithdrawn withdrawn ->
                Optional.of(new SecondAppointmentWithdrawn(
                        owned.apply(withdrawn.getEventId()),
                        withdrawn.getOccurredAt(),
                        sequence,
                        owned.apply(withdrawn.getAttemptId())));
            case org.examledger.retests.RetestDateAgreed agreed ->
                Optional.of(new RetestDateAgreed(
                        owned.apply(agreed.getEventId()),
                        agreed.getOccurredAt(),
                        owned.apply(agreed.getRetestId()),
                        owned.apply(agreed.getAttemptId())));
            case org.examledger.retests.RetestCancelled cancelled ->
                Optional.of(new RetestCancelled(
                        owned.apply(cancelled.getEventId()),
                        cancelled.getOccurredAt(),
                        owned.apply(cancelled.getRetestId())));
            case org.examledger.identities.CandidatesLinked linked ->
                Optional.of(new CandidatesLinked(
                        owned.apply(linked.getEventId()),
                        linked.getOccurredAt(),
                        owned.apply(linked.getLinkId()),
                        linked.getCandidateId(),
                        linked.getOtherCandidateId()));
            case org.examledger.identities.CandidatesUnlinked unlinked ->
                Optional.of(new CandidatesUnlinked(
                        owned.apply(unlinked.getEventId()),
                        unlinked.getOccurredAt(),
                        owned.apply(unlinked.getLinkId())));
            default -> Optional.empty();
        };
    }

    /** A rejection says something here where a grant may have come before it, which it names the attempt for. */
    private Optional<Fact> takenBack(org.examledger.appeals.RetakeExceptionRejected rejected, long sequence) {
        return Optional.ofNullable(rejected.getAttemptId())
                .map(owned)
                .map(attemptId -> new RetakeExceptionRejected(
                        owned.apply(rejected.getEventId()),
                        rejected.getOccurredAt(),
                        sequence,
                        owned.apply(rejected.getRequestId()),
                        rejected.getExamId(),
                        attemptId));
    }

    private Optional<Fact> ban(SanctionImposed imposed, long sequence) {
        return switch (imposed.getKind()) {
            case BAN ->
                Optional.of(new BanImposed(
                        owned.apply(imposed.getEventId()),
                        imposed.getOccurredAt(),
                        sequence,
                        owned.apply(imposed.getSanctionId()),
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
