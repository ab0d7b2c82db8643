/**
 * Bans from a program as they stand after every modification and lifting.
 */
@NullMarked
package org.examledger.service.eligibility.domain.bans;

import org.jspecify.annotations.NullMarked;
