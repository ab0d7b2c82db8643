/** Now: the broker's timestamp and the system clock in production, the clock topic in tests and demonstrations. */
@NullMarked
package org.examledger.kit.clock;

import org.jspecify.annotations.NullMarked;
