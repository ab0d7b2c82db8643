package org.examledger.service.eligibility.domain.random;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ban in force as the generator meant it.
 *
 * @param until null for a permanent one
 */
public record PlainBan(String program, @Nullable Instant until, Instant notifiedAt) {}
