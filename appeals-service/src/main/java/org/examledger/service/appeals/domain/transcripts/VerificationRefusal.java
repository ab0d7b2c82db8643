package org.examledger.service.appeals.domain.transcripts;

/** Why a transcript is not verified. */
public enum VerificationRefusal {
    /** The program's policy does not name how long it verifies transcripts. */
    NOT_OFFERED,
    /** It was asked for when that time had run out. */
    TOO_LATE
}
