package org.examledger.service.sanctions.domain.facts;

import java.util.Optional;

/** A reviewer's decision that other services draw their conclusions from: published as reported. */
public sealed interface PassedOn extends ReviewFact permits IdentityFact, RetestFact {

    /** The id of what it is about, unique per candidate. */
    String subjectId();

    /** Whether it makes that id known; others wait for the one that does (CONTRACT, Meaning 3). */
    boolean introduces();

    /** The id that it waits for as long as nothing has made it known. */
    default Optional<String> refersTo() {
        return introduces() ? Optional.empty() : Optional.of(subjectId());
    }
}
