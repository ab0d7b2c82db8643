/**
 * The window in which the last sitting lies, and its cap as exceptions raised it.
 */
@NullMarked
package org.examledger.service.eligibility.domain.windows;

import org.jspecify.annotations.NullMarked;
