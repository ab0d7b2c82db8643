/**
 * The domain's tests: the acceptance scenarios and every branch of CONTRACT, Meaning 4 to 8, as given / when / then.
 */
@NullMarked
package org.examledger.service.eligibility.domain;

import org.jspecify.annotations.NullMarked;
