package org.examledger.service.attempts.domain.facts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about a test centre. It is no report of a candidate's, and concerns everybody who books there. */
public sealed interface CenterFact extends Fact {

    /** The centre that it is said about. */
    String centerId();

    /**
     * Where a centre is from then on.
     *
     * @param place ISO 3166 code of its region where that matters, else of its country
     */
    record Located(String eventId, Instant occurredAt, String centerId, String place) implements CenterFact {}

    /**
     * How a suspension stands.
     *
     * @param centerId the centre that was suspended
     * @param program in which the centres hold no sittings
     * @param centerIds all centres that it covers
     * @param from the first instant at which it holds
     * @param until the first instant at which it no longer holds; null while no end is known
     * @param reversed whether it was wrong, and never held
     */
    record Suspended(
            String eventId,
            Instant occurredAt,
            String centerId,
            String suspensionId,
            String program,
            List<String> centerIds,
            Instant from,
            @Nullable Instant until,
            boolean reversed)
            implements CenterFact {

        /** Copies the list. */
        public Suspended {
            centerIds = List.copyOf(centerIds);
        }

        /** Whether it holds for a centre at an instant. */
        public boolean holdsFor(String center, Instant instant) {
            return !reversed
                    && centerIds.contains(center)
                    && !instant.isBefore(from)
                    && (until == null || instant.isBefore(until));
        }
    }
}
