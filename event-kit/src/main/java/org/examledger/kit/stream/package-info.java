/** The shape that all services share: one sub-topology, keyed by candidate from end to end, without repartition. */
@NullMarked
package org.examledger.kit.stream;

import org.jspecify.annotations.NullMarked;
