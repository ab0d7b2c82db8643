/**
 * The cases that a candidate may appeal against, as their sanctions make them known.
 */
@NullMarked
package org.examledger.service.appeals.domain.cases;

import org.jspecify.annotations.NullMarked;
