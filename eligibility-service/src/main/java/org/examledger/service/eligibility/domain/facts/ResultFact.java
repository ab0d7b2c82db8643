package org.examledger.service.eligibility.domain.facts;

import java.util.Comparator;

/** A result of an attempt; of several the latest wins (CONTRACT, Meaning 2). */
public sealed interface ResultFact extends FactAboutAttempt permits ResultReported, ResultCorrected {
    /** Results of one attempt in the order in which each replaces the one before it. */
    Comparator<ResultFact> BY_PRECEDENCE = Comparator.comparing(ResultFact::occurredAt)
            .thenComparing(ResultFact::isCorrection)
            .thenComparing(ResultFact::eventId);

    /** The outcome as this result has it. */
    Outcome outcome();

    private boolean isCorrection() {
        return switch (this) {
            case ResultReported reported -> false;
            case ResultCorrected corrected -> true;
        };
    }
}
