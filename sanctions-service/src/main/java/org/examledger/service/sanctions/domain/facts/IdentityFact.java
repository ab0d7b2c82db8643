package org.examledger.service.sanctions.domain.facts;

/** What is found out about a person's candidate ids (rule S5). */
public sealed interface IdentityFact extends PassedOn permits CandidatesLinked, CandidatesUnlinked {

    /** The link, unique per candidate. */
    String linkId();

    @Override
    default String subjectId() {
        return linkId();
    }
}
