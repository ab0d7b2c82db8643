package org.examledger.service.eligibility.domain.facts;

import java.util.List;

/**
 * A certification taken away by a sanction, or given back; the last by sequence stands for each certification and
 * sanction.
 */
public sealed interface CertificationFact extends SequencedFact
        permits CertificationRevoked, RevocationFinalized, RevocationReopened, CertificationReinstated {
    /** The certification that it is about, which need not be known. */
    String certificationId();

    /** The sanction on whose strength it was done. */
    String sanctionId();

    /** The rules of the catalogue that decided. */
    List<String> ruleIds();
}
