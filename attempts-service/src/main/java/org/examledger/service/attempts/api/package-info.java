/** HTTP of attempts-service, beyond what all services offer. */
@NullMarked
package org.examledger.service.attempts.api;

import org.jspecify.annotations.NullMarked;
