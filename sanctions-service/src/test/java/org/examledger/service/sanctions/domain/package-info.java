/**
 * The domain's tests: the acceptance scenarios and every branch of CONTRACT, Meaning 10, as given / when / then.
 */
@NullMarked
package org.examledger.service.sanctions.domain;

import org.jspecify.annotations.NullMarked;
