/** A whole ledger on this machine, and the hands and eyes of those around it: reporters, readers, operators. */
@NullMarked
package org.examledger.system.harness;

import org.jspecify.annotations.NullMarked;
