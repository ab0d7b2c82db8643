/** What tests say about a candidate. */
@NullMarked
package org.examledger.service.attempts.domain.given;

import org.jspecify.annotations.NullMarked;
