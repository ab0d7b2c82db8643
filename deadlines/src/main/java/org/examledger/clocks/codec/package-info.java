/** Deadlines as records and announcements, and back. Avro stops here. */
@NullMarked
package org.examledger.clocks.codec;

import org.jspecify.annotations.NullMarked;
