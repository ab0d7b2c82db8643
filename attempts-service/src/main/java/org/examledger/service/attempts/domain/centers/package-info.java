/** Test centres, as far as they matter to who books there. */
@NullMarked
package org.examledger.service.attempts.domain.centers;

import org.jspecify.annotations.NullMarked;
