/** Avro records as reports of the domain. Avro stops here. */
@NullMarked
package org.examledger.service.attempts.codec;

import org.jspecify.annotations.NullMarked;
