/**
 * The clocks of appeals: when each is due, and what became of it.
 */
@NullMarked
package org.examledger.service.appeals.domain.deadlines;

import org.jspecify.annotations.NullMarked;
