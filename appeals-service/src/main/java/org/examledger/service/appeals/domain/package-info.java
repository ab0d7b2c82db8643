/**
 * The domain of appeals-service: what a candidate's facts, and for deadlines the time, let the service conclude, as a
 * pure function of the set.
 */
@NullMarked
package org.examledger.service.appeals.domain;

import org.jspecify.annotations.NullMarked;
