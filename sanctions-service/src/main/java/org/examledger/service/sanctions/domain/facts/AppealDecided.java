package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;
import java.util.List;

/**
 * The decision on an appeal (rules P5 and P6). It decides nothing while its appeal is not filed (CONTRACT, Meaning 3).
 *
 * @param modifications what changes when the outcome is MODIFIED; with any other outcome they say nothing
 */
public record AppealDecided(
        String eventId,
        Instant occurredAt,
        long sequence,
        String appealId,
        Outcome outcome,
        List<Modification> modifications)
        implements AppealFact {
    /** Copies the modifications. */
    public AppealDecided {
        modifications = List.copyOf(modifications);
    }
}
