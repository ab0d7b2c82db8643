/** Sends reports into the intake topic as a test centre would: a producer with Avro in Confluent's wire format. */
@NullMarked
package org.examledger.quickstart.publish;

import org.jspecify.annotations.NullMarked;
