/** The table of rules: policy data, code and tests. */
@NullMarked
package org.examledger.traceability.table;

import org.jspecify.annotations.NullMarked;
