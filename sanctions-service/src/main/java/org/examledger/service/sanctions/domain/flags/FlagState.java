package org.examledger.service.sanctions.domain.flags;

import java.util.List;

/**
 * What came of a flag. Reading: a case that names it outweighs a dismissal, whichever occurred first, for its sanctions
 * stand; and a violation that is withdrawn is gone, whatever a reviewer made of it.
 */
public sealed interface FlagState {

    /** Nobody decided yet. */
    record Open() implements FlagState {}

    /** A reviewer found nothing in it. */
    record Dismissed() implements FlagState {}

    /**
     * Misconduct was confirmed.
     *
     * @param caseIds the cases that rest on it, in order
     */
    record Confirmed(List<String> caseIds) implements FlagState {
        /** Copies the ids. */
        public Confirmed {
            caseIds = List.copyOf(caseIds);
        }
    }

    /**
     * The sitting is no violation any more.
     *
     * @param caseIds cases that rest on it all the same, in order; their sanctions stand until an appeal lifts them
     */
    record Withdrawn(List<String> caseIds) implements FlagState {
        /** Copies the ids. */
        public Withdrawn {
            caseIds = List.copyOf(caseIds);
        }
    }
}
