package org.examledger.service.sanctions.domain.facts;

/**
 * What appeals-service says of the time in which an appeal against a case may be filed: the deadline of kind FILE_APPEAL
 * (CONTRACT, Meaning 9). The other kinds change nothing here and are no facts of this service.
 */
public sealed interface DeadlineFact extends SequencedFact
        permits DeadlineSet, DeadlineMet, DeadlineMissed, DeadlineCancelled {

    /** The case whose appeal the deadline limits; a case has one such deadline. */
    String caseId();
}
