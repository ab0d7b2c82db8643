/**
 * Retests that a program orders, on dates that are agreed (S7).
 */
@NullMarked
package org.examledger.service.sanctions.domain.retests;

import org.jspecify.annotations.NullMarked;
