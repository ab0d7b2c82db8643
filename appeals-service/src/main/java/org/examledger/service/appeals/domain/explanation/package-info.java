/**
 * Answers in sentences for people.
 */
@NullMarked
package org.examledger.service.appeals.domain.explanation;

import org.jspecify.annotations.NullMarked;
