/** HTTP of sanctions-service, beyond what all services offer. */
@NullMarked
package org.examledger.service.sanctions.api;

import org.jspecify.annotations.NullMarked;
