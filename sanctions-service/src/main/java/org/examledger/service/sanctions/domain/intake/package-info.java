/**
 * What intake asks of a reviewer's report before it becomes a fact.
 */
@NullMarked
package org.examledger.service.sanctions.domain.intake;

import org.jspecify.annotations.NullMarked;
