/** HTTP of appeals-service, beyond what all services offer. */
@NullMarked
package org.examledger.service.appeals.api;

import org.jspecify.annotations.NullMarked;
