package org.examledger.service.appeals.domain.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.service.appeals.domain.facts.AppealFact;
import org.examledger.service.appeals.domain.facts.AttemptStarted;
import org.examledger.service.appeals.domain.facts.ChallengeFact;
import org.examledger.service.appeals.domain.facts.ExceptionFact;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.ItemChallengeDecided;
import org.examledger.service.appeals.domain.facts.ItemChallenged;
import org.examledger.service.appeals.domain.facts.RetakeAuthorised;
import org.examledger.service.appeals.domain.facts.RetakeExceptionDecided;
import org.examledger.service.appeals.domain.facts.RetakeExceptionRequested;
import org.examledger.service.appeals.domain.facts.SanctionFact;
import org.examledger.service.appeals.domain.facts.TranscriptVerificationRequested;

/** The ids that a report is about. */
final class ReportedIds {
    private ReportedIds() {}

    /** An id under the name of its field. */
    record Id(String name, String value) {
        @Override
        public String toString() {
            return name + " " + value;
        }
    }

    /** An attempt, bound to its exam. */
    record Attempt(String attemptId, String examId) {}

    /** The id of which there is one report of a kind; empty for facts that are no reports, or may come more than once. */
    static Optional<Id> own(Fact fact) {
        return switch (fact) {
            case ExceptionFact about -> Optional.of(new Id("requestId", about.requestId()));
            case ChallengeFact about -> Optional.of(new Id("challengeId", about.challengeId()));
            case RetakeAuthorised authorised -> Optional.of(new Id("authorisationId", authorised.authorisationId()));
            case TranscriptVerificationRequested request -> Optional.of(new Id("requestId", request.requestId()));
            case AppealFact appeal -> Optional.empty();
            case AttemptStarted start -> Optional.empty();
            case SanctionFact sanction -> Optional.empty();
        };
    }

    /** The attempt that a fact binds to an exam. */
    static Optional<Attempt> attempt(Fact fact) {
        return switch (fact) {
            case AttemptStarted start -> Optional.of(new Attempt(start.attemptId(), start.examId()));
            case RetakeExceptionRequested request -> Optional.of(new Attempt(request.attemptId(), request.examId()));
            case ItemChallenged challenge -> Optional.of(new Attempt(challenge.attemptId(), challenge.examId()));
            case RetakeExceptionDecided decision -> Optional.empty();
            case ItemChallengeDecided decision -> Optional.empty();
            case RetakeAuthorised authorised -> Optional.empty();
            case TranscriptVerificationRequested request -> Optional.empty();
            case AppealFact appeal -> Optional.empty();
            case SanctionFact sanction -> Optional.empty();
        };
    }

    /** The exams that a report names. */
    static List<String> exams(Fact report) {
        return switch (report) {
            case RetakeAuthorised authorised ->
                Stream.ofNullable(authorised.examId()).toList();
            case TranscriptVerificationRequested request -> request.examIds();
            case AttemptStarted start -> List.of();
            case ExceptionFact about ->
                attempt(about).map(Attempt::examId).stream().toList();
            case ChallengeFact about ->
                attempt(about).map(Attempt::examId).stream().toList();
            case AppealFact appeal -> List.of();
            case SanctionFact sanction -> List.of();
        };
    }
}
