/**
 * What intake has to know of the domain: which reports cannot stand.
 */
@NullMarked
package org.examledger.service.appeals.domain.intake;

import org.jspecify.annotations.NullMarked;
