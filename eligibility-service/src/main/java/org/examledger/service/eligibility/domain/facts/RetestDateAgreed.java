package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;

/**
 * The date of a retest was agreed on (rule S7); the last one agreed on stands.
 *
 * @param attemptId the id that the attempt has or will have
 */
public record RetestDateAgreed(String eventId, Instant occurredAt, String retestId, String attemptId)
        implements RetestFact {}
