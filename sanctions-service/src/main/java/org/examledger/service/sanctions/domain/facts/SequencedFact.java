package org.examledger.service.sanctions.domain.facts;

import java.util.Comparator;

/**
 * A fact from the topic of a sibling service; that topic's order says which one stands, since states may come and go at
 * one instant.
 */
public sealed interface SequencedFact extends Fact permits AppealFact, DeadlineFact, StudentSittingFact, ViolationFact {
    /** Facts of one topic in the order in which their writer announced them. */
    Comparator<SequencedFact> BY_SEQUENCE =
            Comparator.comparingLong(SequencedFact::sequence).thenComparing(SequencedFact::eventId);

    /** The offset in the topic it was read from; the highest per subject stands. */
    long sequence();
}
