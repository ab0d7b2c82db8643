/** Which appointments the rules allow: every step that makes or moves one is judged by the set of all facts. */
@NullMarked
package org.examledger.service.attempts.domain.bookings;

import org.jspecify.annotations.NullMarked;
