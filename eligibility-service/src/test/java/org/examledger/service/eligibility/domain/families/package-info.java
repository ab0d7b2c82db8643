/**
 * Programs that the product does not ship, added as files alone: those of examples/policies.
 */
@NullMarked
package org.examledger.service.eligibility.domain.families;

import org.jspecify.annotations.NullMarked;
