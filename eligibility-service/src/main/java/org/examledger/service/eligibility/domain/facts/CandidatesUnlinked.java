package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;

/**
 * A link was found to be a mistake.
 *
 * @param linkId with its owner, the candidate that the link was reported with
 */
public record CandidatesUnlinked(String eventId, Instant occurredAt, String linkId) implements IdentityFact {}
