/** What was paid, what uses it up, and what is given back. */
@NullMarked
package org.examledger.service.attempts.domain.purchases;

import org.jspecify.annotations.NullMarked;
