package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a decision does to one sanction of the case.
 *
 * @param lifted whether the sanction is lifted; {@code until} then says nothing
 * @param until the first instant at which the sanction no longer holds; null means permanent (CONTRACT, Meaning 10)
 */
public record Modification(
        String sanctionId, boolean lifted, @Nullable Instant until) {}
