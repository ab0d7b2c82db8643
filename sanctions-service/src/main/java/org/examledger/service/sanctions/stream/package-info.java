/** sanctions-service as a stream: what it reads, concludes and publishes. */
@NullMarked
package org.examledger.service.sanctions.stream;

import org.jspecify.annotations.NullMarked;
