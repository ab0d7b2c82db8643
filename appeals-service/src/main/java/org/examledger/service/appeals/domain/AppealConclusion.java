package org.examledger.service.appeals.domain;

import java.util.List;
import org.examledger.clocks.domain.Grounds;
import org.examledger.service.appeals.domain.appeals.RefusalReason;

/**
 * What is announced about an appeal. The last of Filed and Refused for an appealId stands; Completed stands beside them
 * and is not taken back, since an appeal that is refused after all needs no completeness.
 */
public sealed interface AppealConclusion {
    /** The appeal. */
    String appealId();

    /** The case appealed against. */
    String caseId();

    /** What it rests on. */
    Grounds grounds();

    /**
     * AppealFiled.
     *
     * @param missing what the appeal lacked when it was received, under the field names of AppealSubmitted; empty if it
     *     was complete
     */
    record Filed(String appealId, String caseId, List<String> missing, Grounds grounds) implements AppealConclusion {

        /** Copies the list. */
        public Filed {
            missing = List.copyOf(missing);
        }

        /** Whether it lacked nothing. */
        public boolean complete() {
            return missing.isEmpty();
        }
    }

    /** AppealCompleted: it lacked something when it was received, and lacks nothing now. */
    record Completed(String appealId, String caseId, Grounds grounds) implements AppealConclusion {}

    /** AppealRefused. */
    record Refused(String appealId, String caseId, RefusalReason reason, Grounds grounds) implements AppealConclusion {}
}
