package org.examledger.service.appeals.domain.facts;

import java.time.Instant;

/** The decision on an appeal (rules P5, P6). */
public record AppealDecided(String eventId, Instant occurredAt, String appealId, AppealOutcome outcome)
        implements PassedOn {}
