/** The policy files as trees: which entry cites which rule, and which figures it gives. */
@NullMarked
package org.examledger.traceability.data;

import org.jspecify.annotations.NullMarked;
