package org.examledger.service.sanctions.domain.standing;

/** What a sanction takes from the candidate, to be given back when it is lifted. */
public sealed interface Taking {

    /** Nothing that exists by itself: a ban or a retest. */
    record Nothing() implements Taking {}

    /** The result of an attempt, known or not. */
    record Result(String attemptId) implements Taking {}

    /** A certification, known or not. */
    record Certification(String certificationId, Finality finality) implements Taking {}
}
