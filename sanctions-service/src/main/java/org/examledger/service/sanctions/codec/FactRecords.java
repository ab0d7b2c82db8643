package org.examledger.service.sanctions.codec;

import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.policies.MisconductCategory;
import org.examledger.service.sanctions.domain.facts.AppealDecided;
import org.examledger.service.sanctions.domain.facts.AppealFiled;
import org.examledger.service.sanctions.domain.facts.AppealRefused;
import org.examledger.service.sanctions.domain.facts.AttemptStarted;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.FraudFlagRaised;
import org.examledger.service.sanctions.domain.facts.Modification;
import org.examledger.service.sanctions.domain.facts.Outcome;
import org.examledger.service.sanctions.domain.facts.RaisedBy;
import org.examledger.service.sanctions.domain.facts.RetakePolicyViolated;
import org.examledger.service.sanctions.domain.facts.RetakePolicyViolationWithdrawn;
import org.examledger.service.sanctions.domain.facts.StudentSittingCleared;
import org.examledger.service.sanctions.domain.facts.StudentSittingDisproved;

/** Reads records as the facts that sanctions rest on. */
final class FactRecords {
    private FactRecords() {}

    /**
     * The fact that a record tells; empty for one that says nothing here, such as a retake exception.
     *
     * @param offset in the topic that it was read from
     * @throws IllegalArgumentException for a symbol that only a newer version knows
     * @throws java.time.DateTimeException for a zone that only a newer version knows
     */
    static Optional<Fact> of(SpecificRecord record, long offset) {
        return switch (record) {
            case org.examledger.sanctions.FlagDismissed dismissed -> Optional.of(ReviewRecords.of(dismissed));
            case org.examledger.sanctions.MisconductConfirmed confirmed -> Optional.of(ReviewRecords.of(confirmed));
            case org.examledger.identities.CandidatesLinked linked -> Optional.of(ReviewRecords.of(linked));
            case org.examledger.identities.CandidatesUnlinked unlinked -> Optional.of(ReviewRecords.of(unlinked));
            case org.examledger.retests.RetestOrdered ordered -> Optional.of(ReviewRecords.of(ordered));
            case org.examledger.retests.RetestDateAgreed agreed -> Optional.of(ReviewRecords.of(agreed));
            case org.examledger.retests.RetestCancelled cancelled -> Optional.of(ReviewRecords.of(cancelled));
            case org.examledger.attempts.AttemptStarted started ->
                Optional.of(new AttemptStarted(
                        started.getEventId(), started.getOccurredAt(), started.getAttemptId(), started.getExamId()));
            case org.examledger.incidents.FraudFlagRaised flag -> Optional.of(flag(flag));
            case org.examledger.eligibility.RetakePolicyViolated violated ->
                Optional.of(new RetakePolicyViolated(
                        violated.getEventId(),
                        violated.getOccurredAt(),
                        offset,
                        violated.getAttemptId(),
                        violated.getExamId()));
            case org.examledger.eligibility.RetakePolicyViolationWithdrawn withdrawn ->
                Optional.of(new RetakePolicyViolationWithdrawn(
                        withdrawn.getEventId(),
                        withdrawn.getOccurredAt(),
                        offset,
                        withdrawn.getAttemptId(),
                        withdrawn.getExamId()));
            case org.examledger.admissions.StudentSittingDisproved disproved ->
                Optional.of(new StudentSittingDisproved(
                        disproved.getEventId(),
                        disproved.getOccurredAt(),
                        offset,
                        disproved.getAttemptId(),
                        disproved.getRuleIds()));
            case org.examledger.admissions.StudentSittingCleared cleared ->
                Optional.of(new StudentSittingCleared(
                        cleared.getEventId(),
                        cleared.getOccurredAt(),
                        offset,
                        cleared.getAttemptId(),
                        cleared.getRuleIds()));
            case org.examledger.appeals.AppealFiled filed ->
                Optional.of(new AppealFiled(
                        filed.getEventId(), filed.getOccurredAt(), offset, filed.getAppealId(), filed.getCaseId()));
            case org.examledger.appeals.AppealRefused refused ->
                Optional.of(new AppealRefused(
                        refused.getEventId(),
                        refused.getOccurredAt(),
                        offset,
                        refused.getAppealId(),
                        refused.getCaseId()));
            case org.examledger.appeals.AppealDecided decided -> Optional.of(decided(decided, offset));
            default -> DeadlineRecords.of(record, offset);
        };
    }

    private static Fact flag(org.examledger.incidents.FraudFlagRaised flag) {
        return new FraudFlagRaised(
                flag.getEventId(),
                flag.getOccurredAt(),
                flag.getFlagId(),
                flag.getAttemptId(),
                flag.getProgram(),
                MisconductCategory.valueOf(flag.getCategory().name()),
                RaisedBy.valueOf(flag.getRaisedBy().name()),
                flag.getEvidence());
    }

    private static Fact decided(org.examledger.appeals.AppealDecided decided, long offset) {
        return new AppealDecided(
                decided.getEventId(),
                decided.getOccurredAt(),
                offset,
                decided.getAppealId(),
                Outcome.valueOf(decided.getOutcome().name()),
                decided.getModifications().stream()
                        .map(change -> new Modification(change.getSanctionId(), change.getLifted(), change.getUntil()))
                        .toList());
    }
}
