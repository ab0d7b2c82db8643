/** Avro records as facts of the domain, and the domain's conclusions as Avro records. Avro stops here. */
@NullMarked
package org.examledger.service.appeals.codec;

import org.jspecify.annotations.NullMarked;
