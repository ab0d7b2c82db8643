package org.examledger.service.sanctions.domain.facts;

/** What eligibility-service says of a sitting against the retake policy; the last by sequence stands for each attempt. */
public sealed interface ViolationFact extends SequencedFact
        permits RetakePolicyViolated, RetakePolicyViolationWithdrawn {

    /** The sitting; also the flagId under which it is reviewed (CONTRACT, Meaning 10). */
    String attemptId();

    /** The exam that was sat. */
    String examId();
}
