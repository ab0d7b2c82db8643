package org.examledger.service.appeals.domain.facts;

import java.util.Comparator;
import org.examledger.clocks.domain.DatedFact;

/** An accepted fact about one candidate. Conclusions depend on the set of these, never on their arrival order. */
public sealed interface Fact extends DatedFact
        permits AppealFact,
                AttemptStarted,
                ChallengeFact,
                ExceptionFact,
                RetakeAuthorised,
                SanctionFact,
                TranscriptVerificationRequested {
    /** Facts by (occurredAt, eventId). */
    Comparator<Fact> IN_ORDER = Comparator.comparing(Fact::occurredAt).thenComparing(Fact::eventId);

    /** The name of the kind of fact, such as {@code AppealSubmitted}. */
    default String recordName() {
        return getClass().getSimpleName();
    }
}
