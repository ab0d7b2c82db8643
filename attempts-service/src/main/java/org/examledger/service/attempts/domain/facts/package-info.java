/** Accepted reports about a candidate, as far as the rules of booking, payment and access rest on them. */
@NullMarked
package org.examledger.service.attempts.domain.facts;

import org.jspecify.annotations.NullMarked;
