package org.examledger.service.eligibility.domain.facts;

/** What was said of a retake exception; the last by sequence stands for each request. */
public sealed interface ExceptionFact extends FactAboutAttempt, SequencedFact
        permits RetakeExceptionGranted, RetakeExceptionRejected {
    /** The request that it answers. */
    String requestId();

    /** The exam of the request; it has no effect on an attempt of another. */
    String examId();
}
