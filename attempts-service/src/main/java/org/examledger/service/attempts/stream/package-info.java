/** attempts-service as a stream: what it reads, decides and publishes. */
@NullMarked
package org.examledger.service.attempts.stream;

import org.jspecify.annotations.NullMarked;
