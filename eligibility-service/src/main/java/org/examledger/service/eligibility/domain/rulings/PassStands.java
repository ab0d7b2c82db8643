package org.examledger.service.eligibility.domain.rulings;

import org.examledger.service.eligibility.domain.sittings.Sitting;

/** A ruling that a pass stands in the way of another sitting. */
interface PassStands {
    /** The pass. */
    Sitting pass();
}
