/** The checks that break the build, and what proves that they can. */
@NullMarked
package org.examledger.traceability;

import org.jspecify.annotations.NullMarked;
