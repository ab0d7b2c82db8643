/** The four stores of each service, all caches of the log: facts, announced, waiting, recovery. */
@NullMarked
package org.examledger.kit.store;

import org.jspecify.annotations.NullMarked;
