/**
 * What an appeal must carry, what it carries, and since when that suffices.
 */
@NullMarked
package org.examledger.service.appeals.domain.completeness;

import org.jspecify.annotations.NullMarked;
