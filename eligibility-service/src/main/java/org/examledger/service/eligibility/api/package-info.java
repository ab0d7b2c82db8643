/** HTTP of eligibility-service, beyond what all services offer. */
@NullMarked
package org.examledger.service.eligibility.api;

import org.jspecify.annotations.NullMarked;
