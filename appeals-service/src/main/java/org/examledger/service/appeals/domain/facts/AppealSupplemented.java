package org.examledger.service.appeals.domain.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Parts of an appeal came in later.
 *
 * @param caseId the case that it names; null when it names none
 * @param parts what it adds
 */
public record AppealSupplemented(
        String eventId,
        Instant occurredAt,
        String appealId,
        @Nullable String caseId,
        AppealParts parts) implements AppealFact {}
