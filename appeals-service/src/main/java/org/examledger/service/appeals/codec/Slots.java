package org.examledger.service.appeals.codec;

/**
 * The slots of a candidate beside those of deadlines: what each announcement is about. Reports that are passed on have
 * their eventId as slot.
 */
public final class Slots {
    /** What all slots of this kind begin with: whether an appeal is filed or refused. */
    public static final String APPEALS = "appeal/";

    /** What all slots of this kind begin with: whether a free retake is given. */
    public static final String FREE_RETAKES = "free-retake/";

    private Slots() {}

    /** Whether the appeal is filed or refused. */
    public static String appeal(String appealId) {
        return APPEALS + appealId;
    }

    /** That the appeal was completed. */
    public static String completion(String appealId) {
        return "completion/" + appealId;
    }

    /** What came of the request. */
    public static String exception(String requestId) {
        return "exception/" + requestId;
    }

    /** Whether the challenge is considered. */
    public static String challenge(String challengeId) {
        return "challenge/" + challengeId;
    }

    /** Whether the challenge gives a free retake. */
    public static String freeRetake(String challengeId) {
        return FREE_RETAKES + challengeId;
    }

    /** Whether the transcript of a request is verified. */
    public static String transcript(String requestId) {
        return "transcript/" + requestId;
    }
}
