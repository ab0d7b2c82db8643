package org.examledger.service.appeals.domain.facts;

/** A report about a request for an exception from a retake rule. */
public sealed interface ExceptionFact extends Fact permits RetakeExceptionRequested, RetakeExceptionDecided {
    /** The request; unique per candidate. */
    String requestId();
}
