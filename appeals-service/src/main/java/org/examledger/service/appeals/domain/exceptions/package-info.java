/**
 * Requests for an exception from a retake rule, and the answers to them.
 */
@NullMarked
package org.examledger.service.appeals.domain.exceptions;

import org.jspecify.annotations.NullMarked;
