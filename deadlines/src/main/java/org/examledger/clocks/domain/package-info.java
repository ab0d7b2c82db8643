/** Clocks that run, what becomes of their deadlines, and when time alone changes that. Pure: no Spring, Kafka or Avro. */
@NullMarked
package org.examledger.clocks.domain;

import org.jspecify.annotations.NullMarked;
