package org.examledger.service.eligibility.domain.certifications;

import org.examledger.clocks.domain.Clock;

/**
 * The clock of a changed requirement.
 *
 * @param runs whether the change concerns the candidate as far as is known now; if not, a deadline that was set is given up
 */
public record RequirementClock(Clock clock, boolean runs) {}
