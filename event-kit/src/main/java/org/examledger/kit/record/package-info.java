/** What the records of the contract have in common. */
@NullMarked
package org.examledger.kit.record;

import org.jspecify.annotations.NullMarked;
