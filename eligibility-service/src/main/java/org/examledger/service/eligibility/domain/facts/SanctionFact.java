package org.examledger.service.eligibility.domain.facts;

/** A fact about a sanction; the last by sequence stands for each sanctionId. */
public sealed interface SanctionFact extends SequencedFact permits BanImposed, SanctionModified, SanctionLifted {
    /** The sanction that it imposes, modifies or lifts. */
    String sanctionId();
}
