package org.examledger.service.sanctions.domain.facts;

import java.util.List;

/**
 * What attempts-service says of a sitting booked as student or faculty (rule A6); the last by sequence stands for each attempt.
 */
public sealed interface StudentSittingFact extends SequencedFact
        permits StudentSittingDisproved, StudentSittingCleared {

    /** The sitting. */
    String attemptId();

    /** The rules that decided. */
    List<String> ruleIds();
}
