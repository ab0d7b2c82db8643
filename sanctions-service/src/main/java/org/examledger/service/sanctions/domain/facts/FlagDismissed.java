package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;

/** A reviewer found nothing in a flag. */
public record FlagDismissed(String eventId, Instant occurredAt, String flagId, String decidedBy)
        implements ReviewFact {}
