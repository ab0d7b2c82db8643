package org.examledger.service.appeals.domain.facts;

import java.util.List;
import org.examledger.policies.AppealItem;
import org.jspecify.annotations.Nullable;

/**
 * What an appeal, or a supplement to it, carries (rules P2, P7). A text that is null or blank carries nothing.
 *
 * @param evidence references; blank ones carry nothing
 * @param originalReportReceived whether the original of a score report came in; false takes back no earlier true
 */
public record AppealParts(
        @Nullable String candidateName,
        @Nullable String testId,
        @Nullable String examDetails,
        @Nullable String grounds,
        List<String> evidence,
        boolean originalReportReceived) {

    /** Copies the list. */
    public AppealParts {
        evidence = List.copyOf(evidence);
    }

    /** Whether the item is among the parts. */
    public boolean carry(AppealItem item) {
        return switch (item) {
            case CANDIDATE_NAME -> given(candidateName);
            case TEST_ID -> given(testId);
            case EXAM_DETAILS -> given(examDetails);
            case GROUNDS -> given(grounds);
            case EVIDENCE -> evidence.stream().anyMatch(AppealParts::given);
            case ORIGINAL_REPORT_RECEIVED -> originalReportReceived;
        };
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
