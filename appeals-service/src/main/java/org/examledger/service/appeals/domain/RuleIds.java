package org.examledger.service.appeals.domain;

/** Ids of catalogue rules that apply whatever a program's policy says; all others come with the policy's data. */
public final class RuleIds {
    /** The decision is final: no second appeal. */
    public static final String NO_SECOND_APPEAL = "P6";

    /** An exception waives a wait or raises a cap. */
    public static final String RETAKE_EXCEPTION = "X1";

    /** Valid causes of an exception. */
    public static final String VALID_CAUSES = "X2";

    /** No exception for lack of preparation, knowledge, skill or ability. */
    public static final String NO_EXCUSES = "X3";

    /** The items that a request for an exception needs. */
    public static final String REQUEST_ITEMS = "X4";

    private RuleIds() {}
}
