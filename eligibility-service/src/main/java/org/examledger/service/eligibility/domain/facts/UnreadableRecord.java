package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;

/**
 * A record about the candidate that nobody can decode. What it says is unknown, so no sitting is allowed on its account.
 *
 * @param eventId stands for the record; the same in every replay
 * @param occurredAt when it was recorded, since what it says of itself cannot be read
 */
public record UnreadableRecord(String eventId, Instant occurredAt) implements Fact {}
