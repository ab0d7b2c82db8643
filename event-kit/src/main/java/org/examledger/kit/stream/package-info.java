/** The shape that all services share: one sub-topology, keyed from end to end, without repartition but for named relays. */
@NullMarked
package org.examledger.kit.stream;

import org.jspecify.annotations.NullMarked;
