package org.examledger.service.appeals.domain.challenges;

/** Why a challenge is not considered; the first that applies, in this order (rule P8). */
public enum ChallengeRefusal {
    /** The program's policy knows no challenges. */
    NOT_OFFERED,
    /** The exam is retired, or retires soon. */
    EXAM_RETIRING,
    /** It was received when the clock to challenge had run out. */
    TOO_LATE,
    /** The form lacks something. */
    INCOMPLETE,
    /** Another form about the question is considered. */
    SECOND_FOR_ITEM
}
