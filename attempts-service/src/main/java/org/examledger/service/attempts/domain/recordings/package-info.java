/** The records of identity checks: by when they are destroyed, and what holds them (rule A5). */
@NullMarked
package org.examledger.service.attempts.domain.recordings;

import org.jspecify.annotations.NullMarked;
