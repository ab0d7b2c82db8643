/** Proof that each published rule stands in data, in code and in tests: a table of them, and figures changed to see a test fail. */
@NullMarked
package org.examledger.traceability;

import org.jspecify.annotations.NullMarked;
