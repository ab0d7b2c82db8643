package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The candidate was banned from a program.
 *
 * @param until the end of the ban, at which sitting is allowed again; null when it is permanent
 * @param notifiedAt when the candidate was told; sittings before it are not judged by this ban (CONTRACT, Meaning 7)
 */
public record BanImposed(
        String eventId,
        Instant occurredAt,
        long sequence,
        String sanctionId,
        String program,
        @Nullable Instant until,
        Instant notifiedAt)
        implements SanctionFact {}
