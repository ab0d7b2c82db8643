/** Changed figures, and the tests of their rules run on them. */
@NullMarked
package org.examledger.traceability.mutation;

import org.jspecify.annotations.NullMarked;
