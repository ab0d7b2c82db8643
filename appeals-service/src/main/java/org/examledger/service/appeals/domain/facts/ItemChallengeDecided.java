package org.examledger.service.appeals.domain.facts;

import java.time.Instant;

/**
 * The program decided on a challenge (rule P8).
 *
 * @param upheld whether the question was found wanting
 */
public record ItemChallengeDecided(String eventId, Instant occurredAt, String challengeId, boolean upheld)
        implements ChallengeFact {}
