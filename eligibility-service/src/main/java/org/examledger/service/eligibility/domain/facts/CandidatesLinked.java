package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;

/**
 * Two candidate ids were found to be one person's.
 *
 * @param linkId with its owner, the candidate that the link was reported with
 * @param candidateId that it was reported with
 */
public record CandidatesLinked(
        String eventId, Instant occurredAt, String linkId, String candidateId, String otherCandidateId)
        implements IdentityFact {}
