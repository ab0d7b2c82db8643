package org.examledger.service.sanctions.domain.cases;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.examledger.policies.Exam;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.sanctions.domain.facts.AttemptStarted;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;

/**
 * The sittings whose results a case may take all at once (rule S6). The certifications that rest on them fall with them:
 * eligibility-service withdraws what no pass supports.
 */
public final class EarlierResults {
    private EarlierResults() {}

    /** The sittings of the case's program that began before the candidate was notified, by (start, attemptId). */
    public static List<AttemptStarted> of(
            MisconductConfirmed confirmed, Collection<? extends Fact> facts, PolicyCatalogue catalogue) {
        return facts.stream()
                .filter(AttemptStarted.class::isInstance)
                .map(AttemptStarted.class::cast)
                .filter(started -> started.occurredAt().isBefore(confirmed.notifiedAt()))
                .filter(started -> catalogue
                        .exam(started.examId())
                        .map(Exam::program)
                        .filter(confirmed.program()::equals)
                        .isPresent())
                .sorted(Comparator.comparing(AttemptStarted::occurredAt).thenComparing(AttemptStarted::attemptId))
                .toList();
    }
}
