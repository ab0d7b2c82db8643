package org.examledger.service.appeals.domain.given;

import java.util.List;
import java.util.Set;
import org.examledger.policies.AppealItem;
import org.examledger.service.appeals.domain.facts.AppealParts;

/** What an appeal carries. */
public final class Parts {
    private Parts() {}

    public static AppealParts all() {
        return only(AppealItem.values());
    }

    public static AppealParts allBut(AppealItem... items) {
        Set<AppealItem> left = Set.of(items);
        return parts(Set.of(AppealItem.values()).stream()
                .filter(item -> !left.contains(item))
                .toList());
    }

    public static AppealParts only(AppealItem... items) {
        return parts(List.of(items));
    }

    public static AppealParts parts(List<AppealItem> items) {
        return new AppealParts(
                items.contains(AppealItem.CANDIDATE_NAME) ? "A. Candidate" : null,
                items.contains(AppealItem.TEST_ID) ? "T-1" : " ",
                items.contains(AppealItem.EXAM_DETAILS) ? "1Z0-1072" : null,
                items.contains(AppealItem.GROUNDS) ? "it was not me" : "",
                items.contains(AppealItem.EVIDENCE) ? List.of("reference") : List.of(" "),
                items.contains(AppealItem.ORIGINAL_REPORT_RECEIVED));
    }
}
