package org.examledger.service.appeals.domain.facts;

import java.time.Instant;

/**
 * A candidate appeals against a case.
 *
 * @param occurredAt the receipt
 * @param caseId the case, which need not be known yet
 * @param parts what it carries
 */
public record AppealSubmitted(String eventId, Instant occurredAt, String appealId, String caseId, AppealParts parts)
        implements AppealFact {}
