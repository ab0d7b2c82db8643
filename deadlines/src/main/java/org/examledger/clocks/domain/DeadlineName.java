package org.examledger.clocks.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a deadline is about; its deadlineId is a name-based UUID of kind and {@link #subject()}.
 *
 * @param caseId empty where there is no case
 * @param appealId null where there is no appeal
 * @param subjectId what it is about where that is no case and no appeal, such as an attemptId; else null
 */
public record DeadlineName(
        DeadlineKind kind,
        String caseId,
        @Nullable String appealId,
        @Nullable String subjectId) {
    private static final String NO_CASE = "";

    /** The deadline to appeal against a case. */
    public static DeadlineName ofCase(String caseId) {
        return new DeadlineName(DeadlineKind.FILE_APPEAL, caseId, null, null);
    }

    /** A deadline of an appeal. */
    public static DeadlineName ofAppeal(DeadlineKind kind, String caseId, String appealId) {
        return new DeadlineName(kind, caseId, appealId, null);
    }

    /** A deadline about something that is no case and no appeal. */
    public static DeadlineName about(DeadlineKind kind, String subjectId) {
        return new DeadlineName(kind, NO_CASE, null, subjectId);
    }

    /** What it is about: the appeal, without one the case, without either what else it names. */
    public String subject() {
        if (subjectId != null) {
            return subjectId;
        }
        return appealId == null ? caseId : appealId;
    }
}
