package org.examledger.service.appeals.domain.facts;

import java.util.Comparator;

/**
 * A fact about a sanction, derived by sanctions-service. Its topic's order says which one stands for each sanctionId,
 * since states may come and go at one instant.
 */
public sealed interface SanctionFact extends Fact permits SanctionImposed, SanctionModified, SanctionLifted {
    /** Facts in the order in which their writer announced them. */
    Comparator<SanctionFact> BY_SEQUENCE =
            Comparator.comparingLong(SanctionFact::sequence).thenComparing(SanctionFact::eventId);

    /** The offset in the topic it was read from; the highest per sanction stands. */
    long sequence();

    /** The sanction that it imposes, modifies or lifts. */
    String sanctionId();

    /** The case that the sanction follows from. */
    String caseId();
}
