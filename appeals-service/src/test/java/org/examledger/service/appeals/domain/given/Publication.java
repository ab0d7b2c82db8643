package org.examledger.service.appeals.domain.given;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.examledger.clocks.domain.Deadline;
import org.examledger.clocks.domain.DeadlineOutcome;
import org.examledger.clocks.domain.Grounds;
import org.examledger.service.appeals.domain.AppealConclusion;
import org.examledger.service.appeals.domain.challenges.ChallengeConclusion;
import org.examledger.service.appeals.domain.challenges.FreeRetake;
import org.examledger.service.appeals.domain.exceptions.ExceptionConclusion;
import org.examledger.service.appeals.domain.facts.ItemChallenged;
import org.examledger.service.appeals.domain.transcripts.VerificationConclusion;

/**
 * A record that was published.
 *
 * @param slot what it is about; in each the last one stands
 * @param content everything that makes it another record but for the basis
 */
public record Publication(String slot, String record, List<Object> content, List<String> basis, Instant occurredAt) {

    static Publication of(AppealConclusion conclusion) {
        List<Object> content =
                switch (conclusion) {
                    case AppealConclusion.Filed filed -> List.of(filed.appealId(), filed.caseId(), filed.missing());
                    case AppealConclusion.Completed completed -> List.of(completed.appealId(), completed.caseId());
                    case AppealConclusion.Refused refused ->
                        List.of(refused.appealId(), refused.caseId(), refused.reason());
                };
        String slot = (conclusion instanceof AppealConclusion.Completed ? "completed " : "appeal ");
        return new Publication(
                slot + conclusion.appealId(),
                "Appeal" + conclusion.getClass().getSimpleName(),
                content,
                conclusion.grounds().basis(),
                conclusion.grounds().occurredAt());
    }

    static Publication of(ExceptionConclusion conclusion) {
        List<Object> content =
                switch (conclusion) {
                    case ExceptionConclusion.Granted granted -> List.of(granted.attemptId(), granted.waives());
                    case ExceptionConclusion.Rejected rejected -> List.of(rejected.missing(), rejected.reason());
                };
        return new Publication(
                "exception " + conclusion.requestId(),
                "RetakeException" + conclusion.getClass().getSimpleName(),
                content,
                conclusion.grounds().basis(),
                conclusion.grounds().occurredAt());
    }

    static Publication of(ChallengeConclusion conclusion) {
        ItemChallenged challenge = conclusion.challenge();
        List<Object> content = new ArrayList<>(List.of(
                challenge.challengeId(),
                challenge.itemId(),
                conclusion.latestAt(),
                conclusion.policy().policyVersion()));
        if (conclusion instanceof ChallengeConclusion.Refused refused) {
            content.addAll(List.of(refused.reason(), refused.missing()));
        }
        return new Publication(
                "challenge " + challenge.challengeId(),
                "ItemChallenge" + conclusion.getClass().getSimpleName(),
                content,
                conclusion.grounds().basis(),
                conclusion.grounds().occurredAt());
    }

    static Publication of(FreeRetake retake) {
        return new Publication(
                "retake " + retake.challenge().challengeId(),
                "FreeRetakeGranted",
                List.of(retake.challenge().challengeId()),
                retake.grounds().basis(),
                retake.grounds().occurredAt());
    }

    static Publication withdrawn(Publication granted, Grounds grounds) {
        return new Publication(
                granted.slot(), "FreeRetakeWithdrawn", granted.content(), grounds.basis(), grounds.occurredAt());
    }

    static Publication of(VerificationConclusion conclusion) {
        return new Publication(
                "transcript " + conclusion.request().requestId(),
                "TranscriptVerification" + conclusion.refusal().map(Enum::name).orElse("Accepted"),
                List.of(conclusion.last().attemptId(), conclusion.latestAt()),
                conclusion.grounds().basis(),
                conclusion.grounds().occurredAt());
    }

    static Publication set(Deadline deadline) {
        return new Publication(
                "set " + deadline.name(),
                "DeadlineSet",
                setContent(deadline),
                deadline.grounds().basis(),
                deadline.grounds().occurredAt());
    }

    static Publication outcome(Deadline deadline) {
        DeadlineOutcome outcome = deadline.outcome();
        List<Object> content =
                switch (outcome) {
                    case DeadlineOutcome.Open open -> setContent(deadline);
                    case DeadlineOutcome.Met met -> List.of(deadline.name(), met.metAt());
                    case DeadlineOutcome.Missed missed -> List.of(deadline.name(), deadline.dueAt());
                    case DeadlineOutcome.Cancelled cancelled -> List.of(deadline.name());
                };
        String record = outcome instanceof DeadlineOutcome.Open
                ? "DeadlineSet"
                : "Deadline" + outcome.getClass().getSimpleName();
        return new Publication(
                "outcome " + deadline.name(),
                record,
                content,
                outcome.grounds().basis(),
                outcome.grounds().occurredAt());
    }

    private static List<Object> setContent(Deadline deadline) {
        return List.of(
                deadline.name(),
                deadline.dueAt(),
                deadline.startedAt(),
                deadline.zone(),
                String.valueOf(deadline.calendarId()));
    }
}
