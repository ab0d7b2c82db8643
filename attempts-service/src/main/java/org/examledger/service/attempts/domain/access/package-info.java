/** Who may sit, where and how, as of the appointment: what is not reported is not judged. */
@NullMarked
package org.examledger.service.attempts.domain.access;

import org.jspecify.annotations.NullMarked;
