package org.examledger.service.sanctions.domain.flags;

import java.time.Instant;

/**
 * A suspicion for a reviewer to look at.
 *
 * @param flagId unique per candidate among the flags of one source
 * @param occurredAt when it first came up
 */
public record Flag(String flagId, Instant occurredAt, FlagSource source, FlagState state) {}
