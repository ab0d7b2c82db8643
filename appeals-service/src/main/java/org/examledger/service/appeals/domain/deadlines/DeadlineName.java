package org.examledger.service.appeals.domain.deadlines;

import org.jspecify.annotations.Nullable;

/**
 * What a deadline is about; its deadlineId is a name-based UUID of kind and {@link #subject()}.
 *
 * @param appealId null for FILE_APPEAL, which belongs to the case
 */
public record DeadlineName(
        DeadlineKind kind, String caseId, @Nullable String appealId) {

    /** The deadline to appeal against a case. */
    public static DeadlineName ofCase(String caseId) {
        return new DeadlineName(DeadlineKind.FILE_APPEAL, caseId, null);
    }

    /** The appeal that it belongs to, without one the case. */
    public String subject() {
        return appealId == null ? caseId : appealId;
    }
}
