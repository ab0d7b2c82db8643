package org.examledger.service.sanctions.domain.standing;

import java.util.List;
import org.examledger.service.sanctions.domain.facts.AttemptStarted;

/** What a sanction takes from the candidate, to be given back when it is lifted. */
public sealed interface Taking {

    /** Nothing that exists by itself: a ban or a retest. */
    record Nothing() implements Taking {}

    /** The result of an attempt, known or not. */
    record Result(String attemptId) implements Taking {}

    /**
     * Every result of the program from before the notice (rule S6).
     *
     * @param sittings those that are known, by (start, attemptId)
     */
    record EarlierResults(List<AttemptStarted> sittings) implements Taking {

        /** Copies the sittings. */
        public EarlierResults {
            sittings = List.copyOf(sittings);
        }
    }

    /** A certification, known or not. */
    record Certification(String certificationId, Finality finality) implements Taking {}
}
