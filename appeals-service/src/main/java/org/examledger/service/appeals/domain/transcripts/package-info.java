/**
 * Requests to verify a transcript.
 */
@NullMarked
package org.examledger.service.appeals.domain.transcripts;

import org.jspecify.annotations.NullMarked;
