/**
 * How a sanction stands, and what it takes from the candidate, after every decision and deadline.
 */
@NullMarked
package org.examledger.service.sanctions.domain.standing;

import org.jspecify.annotations.NullMarked;
