/** What a report says, what it refers to, and beside which others it cannot stand. Pure: no Spring, Kafka or Avro. */
@NullMarked
package org.examledger.service.attempts.domain;

import org.jspecify.annotations.NullMarked;
