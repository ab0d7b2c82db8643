package org.examledger.service.appeals.codec;

import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.service.appeals.domain.facts.AppealAcknowledged;
import org.examledger.service.appeals.domain.facts.AppealDecided;
import org.examledger.service.appeals.domain.facts.AppealOutcome;
import org.examledger.service.appeals.domain.facts.AppealParts;
import org.examledger.service.appeals.domain.facts.AppealSubmitted;
import org.examledger.service.appeals.domain.facts.AppealSupplemented;
import org.examledger.service.appeals.domain.facts.ExceptionCause;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.InformationRequested;
import org.examledger.service.appeals.domain.facts.ItemChallengeDecided;
import org.examledger.service.appeals.domain.facts.ItemChallenged;
import org.examledger.service.appeals.domain.facts.RetakeAuthorised;
import org.examledger.service.appeals.domain.facts.RetakeExceptionDecided;
import org.examledger.service.appeals.domain.facts.RetakeExceptionRequested;
import org.examledger.service.appeals.domain.facts.TranscriptVerificationRequested;
import org.examledger.service.appeals.domain.facts.Waives;

/** Reads the records of the intake topic. */
final class ReportedFacts {
    private ReportedFacts() {}

    /** The fact of a record; empty for one that the intake topic does not carry. */
    static Optional<Fact> of(SpecificRecord record) {
        return switch (record) {
            case org.examledger.appeals.AppealSubmitted submitted -> Optional.of(submitted(submitted));
            case org.examledger.appeals.AppealSupplemented supplemented -> Optional.of(supplemented(supplemented));
            case org.examledger.appeals.AppealAcknowledged acknowledged ->
                Optional.of(new AppealAcknowledged(
                        acknowledged.getEventId(), acknowledged.getOccurredAt(), acknowledged.getAppealId()));
            case org.examledger.appeals.InformationRequested requested ->
                Optional.of(new InformationRequested(
                        requested.getEventId(), requested.getOccurredAt(), requested.getAppealId()));
            case org.examledger.appeals.AppealDecided decided ->
                Optional.of(new AppealDecided(
                        decided.getEventId(),
                        decided.getOccurredAt(),
                        decided.getAppealId(),
                        AppealOutcome.valueOf(decided.getOutcome().name())));
            case org.examledger.appeals.RetakeExceptionRequested requested -> Optional.of(requested(requested));
            case org.examledger.appeals.RetakeExceptionDecided decided ->
                Optional.of(new RetakeExceptionDecided(
                        decided.getEventId(),
                        decided.getOccurredAt(),
                        decided.getRequestId(),
                        decided.getGranted(),
                        Waives.valueOf(decided.getWaives().name())));
            case org.examledger.appeals.RetakeAuthorised authorised ->
                Optional.of(new RetakeAuthorised(
                        authorised.getEventId(),
                        authorised.getOccurredAt(),
                        authorised.getAuthorisationId(),
                        authorised.getProgram(),
                        authorised.getExamId()));
            case org.examledger.challenges.ItemChallenged challenged -> Optional.of(challenged(challenged));
            case org.examledger.challenges.ItemChallengeDecided decided ->
                Optional.of(new ItemChallengeDecided(
                        decided.getEventId(), decided.getOccurredAt(), decided.getChallengeId(), decided.getUpheld()));
            case org.examledger.transcripts.TranscriptVerificationRequested requested ->
                Optional.of(new TranscriptVerificationRequested(
                        requested.getEventId(),
                        requested.getOccurredAt(),
                        requested.getRequestId(),
                        requested.getExamIds()));
            default -> Optional.empty();
        };
    }

    private static AppealSubmitted submitted(org.examledger.appeals.AppealSubmitted submitted) {
        return new AppealSubmitted(
                submitted.getEventId(),
                submitted.getOccurredAt(),
                submitted.getAppealId(),
                submitted.getCaseId(),
                new AppealParts(
                        submitted.getCandidateName(),
                        submitted.getTestId(),
                        submitted.getExamDetails(),
                        submitted.getGrounds(),
                        submitted.getEvidence(),
                        submitted.getOriginalReportReceived()));
    }

    private static AppealSupplemented supplemented(org.examledger.appeals.AppealSupplemented supplemented) {
        return new AppealSupplemented(
                supplemented.getEventId(),
                supplemented.getOccurredAt(),
                supplemented.getAppealId(),
                supplemented.getCaseId(),
                new AppealParts(
                        supplemented.getCandidateName(),
                        supplemented.getTestId(),
                        supplemented.getExamDetails(),
                        supplemented.getGrounds(),
                        supplemented.getEvidence(),
                        Boolean.TRUE.equals(supplemented.getOriginalReportReceived())));
    }

    private static RetakeExceptionRequested requested(org.examledger.appeals.RetakeExceptionRequested requested) {
        return new RetakeExceptionRequested(
                requested.getEventId(),
                requested.getOccurredAt(),
                requested.getRequestId(),
                requested.getExamId(),
                requested.getAttemptId(),
                ExceptionCause.valueOf(requested.getCause().name()),
                requested.getFullName(),
                requested.getEmail(),
                requested.getRegistrationId(),
                requested.getExamNumber(),
                requested.getDescription(),
                requested.getVendorCaseNumber());
    }

    private static ItemChallenged challenged(org.examledger.challenges.ItemChallenged challenged) {
        return new ItemChallenged(
                challenged.getEventId(),
                challenged.getOccurredAt(),
                challenged.getChallengeId(),
                challenged.getAttemptId(),
                challenged.getExamId(),
                challenged.getItemId(),
                challenged.getQuestion(),
                challenged.getStatement(),
                challenged.getReferences());
    }
}
