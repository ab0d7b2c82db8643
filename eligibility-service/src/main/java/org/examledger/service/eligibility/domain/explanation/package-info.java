/**
 * Rulings put into English for candidates and staff.
 */
@NullMarked
package org.examledger.service.eligibility.domain.explanation;

import org.jspecify.annotations.NullMarked;
