/**
 * The domain of sanctions-service: what a candidate's facts let the service conclude, as a pure function of the set.
 */
@NullMarked
package org.examledger.service.sanctions.domain;

import org.jspecify.annotations.NullMarked;
