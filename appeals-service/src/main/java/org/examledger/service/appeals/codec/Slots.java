package org.examledger.service.appeals.codec;

import org.examledger.service.appeals.domain.deadlines.DeadlineName;

/** The slots of a candidate: what each announcement is about. Reports that are passed on have their eventId as slot. */
public final class Slots {
    /** What all slots of this kind begin with: whether an appeal is filed or refused. */
    public static final String APPEALS = "appeal/";

    /** The deadlines as they were set. */
    public static final String DEADLINES = "deadline/";

    /** What became of them. */
    public static final String OUTCOMES = "outcome/";

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

    /** The deadline as it was set. */
    public static String deadline(DeadlineName name) {
        return DEADLINES + name.kind() + "/" + name.subject();
    }

    /** What became of the deadline; where it was set again after that, this is said here. */
    public static String outcome(DeadlineName name) {
        return OUTCOMES + name.kind() + "/" + name.subject();
    }
}
