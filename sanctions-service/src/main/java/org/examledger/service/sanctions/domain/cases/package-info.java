/**
 * Confirmed cases of misconduct, their measures checked against the policy of the program.
 */
@NullMarked
package org.examledger.service.sanctions.domain.cases;

import org.jspecify.annotations.NullMarked;
