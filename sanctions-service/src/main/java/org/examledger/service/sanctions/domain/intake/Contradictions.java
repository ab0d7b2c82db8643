package org.examledger.service.sanctions.domain.intake;

import java.util.Collection;
import java.util.Optional;
import org.examledger.service.sanctions.domain.facts.FlagDismissed;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;
import org.examledger.service.sanctions.domain.facts.PassedOn;
import org.examledger.service.sanctions.domain.facts.ReviewFact;

/**
 * Reports that cannot stand beside accepted ones (CONTRACT, Meaning 2, CONTRADICTION).
 *
 * <p>Reading: only the id of a case, a link or a retest is used up. A flag may be named by several cases, dismissed more than once, and dismissed
 * beside a case that names it: all of these can stand together, and {@link
 * org.examledger.service.sanctions.domain.flags.FlagState} says what comes of it.
 */
public final class Contradictions {
    private Contradictions() {}

    /** The sentence that says what a report contradicts, or empty. */
    public static Optional<String> of(ReviewFact report, Collection<? extends ReviewFact> accepted) {
        return switch (report) {
            case FlagDismissed dismissed -> Optional.empty();
            case MisconductConfirmed confirmed -> second(confirmed, accepted);
            case PassedOn decision -> decision.introduces() ? second(decision, accepted) : Optional.empty();
        };
    }

    private static Optional<String> second(PassedOn report, Collection<? extends ReviewFact> accepted) {
        return accepted.stream()
                .filter(other -> other.getClass() == report.getClass()
                        && ((PassedOn) other).subjectId().equals(report.subjectId()))
                .findFirst()
                .map(other -> report.subjectId() + " has a " + report.recordName() + " already");
    }

    private static Optional<String> second(MisconductConfirmed report, Collection<? extends ReviewFact> accepted) {
        return accepted.stream()
                .filter(other -> other instanceof MisconductConfirmed earlier
                        && earlier.caseId().equals(report.caseId()))
                .findFirst()
                .map(other -> "caseId " + report.caseId()
                        + " has a MisconductConfirmed already; another case needs another caseId");
    }
}
