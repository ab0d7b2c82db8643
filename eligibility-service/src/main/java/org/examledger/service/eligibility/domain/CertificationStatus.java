package org.examledger.service.eligibility.domain;

/** Whether a certification that was obtained is worth anything. */
public enum CertificationStatus {
    /** It is. */
    HELD,
    /** Not while an appeal may still undo its revocation. */
    SUSPENDED,
    /** Not any more: its revocation is final. */
    REVOKED,
    /** Not any more: its term is over. */
    EXPIRED,
    /** Not until it is recertified (C5), or a changed requirement is met (C7). */
    INACTIVE
}
