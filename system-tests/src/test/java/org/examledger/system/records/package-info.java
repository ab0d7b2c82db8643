/** What other services' records do, and the form of every record that is published (contract, "Ground rules"). */
@NullMarked
package org.examledger.system.records;

import org.jspecify.annotations.NullMarked;
