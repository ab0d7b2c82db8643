package org.examledger.service.appeals.domain.exceptions;

/** Why a request for an exception is rejected; the first that applies, in this order. */
public enum RejectionReason {
    /** An item of rule X4 is missing. */
    MISSING_ITEMS,
    /** The cause is none of rule X2. */
    CAUSE_NOT_VALID,
    /** It is beyond the number of a year, and was not authorised beforehand (rule X5). */
    AUTHORISATION_MISSING,
    /** Staff refused it. */
    REFUSED
}
