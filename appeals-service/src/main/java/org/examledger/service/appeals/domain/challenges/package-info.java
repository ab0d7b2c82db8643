/**
 * Challenges of exam questions: which are considered, and what follows when one is upheld.
 */
@NullMarked
package org.examledger.service.appeals.domain.challenges;

import org.jspecify.annotations.NullMarked;
