/** eligibility-service as a stream: what it reads, concludes and publishes. */
@NullMarked
package org.examledger.service.eligibility.stream;

import org.jspecify.annotations.NullMarked;
