/**
 * Sittings that the retake policy did not allow when they started.
 */
@NullMarked
package org.examledger.service.eligibility.domain.violations;

import org.jspecify.annotations.NullMarked;
