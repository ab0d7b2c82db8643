/**
 * Which sittings count at present, and what a pass blocks.
 */
@NullMarked
package org.examledger.service.eligibility.domain.counting;

import org.jspecify.annotations.NullMarked;
