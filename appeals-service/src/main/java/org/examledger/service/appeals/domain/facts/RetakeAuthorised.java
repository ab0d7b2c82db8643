package org.examledger.service.appeals.domain.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One retake exception more than a year allows is authorised beforehand (rule X5).
 *
 * @param program that authorises
 * @param examId for which; null for any exam of the program
 */
public record RetakeAuthorised(
        String eventId,
        Instant occurredAt,
        String authorisationId,
        String program,
        @Nullable String examId) implements Fact {}
