/** Confluent wire format: schemas by id, decoding with a verdict a failure, encoding by the configured serializer. */
@NullMarked
package org.examledger.kit.wire;

import org.jspecify.annotations.NullMarked;
