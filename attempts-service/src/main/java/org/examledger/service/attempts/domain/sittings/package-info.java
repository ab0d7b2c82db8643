/** The results of sittings: by when they come, and whether their scores contradict them. */
@NullMarked
package org.examledger.service.attempts.domain.sittings;

import org.jspecify.annotations.NullMarked;
