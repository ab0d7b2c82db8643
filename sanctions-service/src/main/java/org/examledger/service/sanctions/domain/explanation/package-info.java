/**
 * Conclusions in English sentences.
 */
@NullMarked
package org.examledger.service.sanctions.domain.explanation;

import org.jspecify.annotations.NullMarked;
