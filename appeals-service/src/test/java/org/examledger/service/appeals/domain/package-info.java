/**
 * The domain's tests: the acceptance scenarios and every branch of CONTRACT, Meaning 3, 6 and 9, as given / when / then.
 */
@NullMarked
package org.examledger.service.appeals.domain;

import org.jspecify.annotations.NullMarked;
