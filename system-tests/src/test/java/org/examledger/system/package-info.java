/** Exam Ledger seen from outside: reports go into Kafka, and what comes out of Kafka and HTTP is what counts. */
@NullMarked
package org.examledger.system;

import org.jspecify.annotations.NullMarked;
