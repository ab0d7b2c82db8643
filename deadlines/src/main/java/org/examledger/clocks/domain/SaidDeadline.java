package org.examledger.clocks.domain;

import java.time.Instant;

/**
 * How a deadline stands by what the service announced.
 *
 * @param dueAt of the last DeadlineMissed where that stands, else of the last DeadlineSet
 */
public record SaidDeadline(DeadlineState state, Instant dueAt) {}
