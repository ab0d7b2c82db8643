package org.examledger.service.eligibility.domain.facts;

import java.util.Comparator;

/** A fact that a sibling service derived; its topic's order says which one stands, since states may come and go at one instant. */
public sealed interface SequencedFact extends Fact
        permits SanctionFact, RevocationFact, CertificationFact, ExceptionFact, SecondAppointmentFact {
    /** Facts in the order in which their writer announced them. */
    Comparator<SequencedFact> BY_SEQUENCE =
            Comparator.comparingLong(SequencedFact::sequence).thenComparing(SequencedFact::eventId);

    /** The offset in the topic it was read from; the highest per subject stands. */
    long sequence();
}
