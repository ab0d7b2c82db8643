/** Avro records as facts of the domain, and the domain's statements as Avro records. Avro stops here. */
@NullMarked
package org.examledger.service.sanctions.codec;

import org.jspecify.annotations.NullMarked;
