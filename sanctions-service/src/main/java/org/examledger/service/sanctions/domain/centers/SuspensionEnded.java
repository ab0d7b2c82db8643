package org.examledger.service.sanctions.domain.centers;

import java.time.Instant;

/** The program ended a suspension. */
public record SuspensionEnded(String eventId, Instant occurredAt, String suspensionId) implements CenterFact {}
