package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;

/** The program wants a retest no more (rule S7). */
public record RetestCancelled(String eventId, Instant occurredAt, String retestId) implements RetestFact {}
