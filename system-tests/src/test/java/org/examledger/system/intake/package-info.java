/** What becomes of each report that comes in: taken, ended as a duplicate, or refused with its bytes kept. */
@NullMarked
package org.examledger.system.intake;

import org.jspecify.annotations.NullMarked;
