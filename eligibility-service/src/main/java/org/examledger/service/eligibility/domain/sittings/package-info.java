/**
 * A candidate's facts gathered into sittings: the started attempts, their outcomes and what was granted for them.
 */
@NullMarked
package org.examledger.service.eligibility.domain.sittings;

import org.jspecify.annotations.NullMarked;
