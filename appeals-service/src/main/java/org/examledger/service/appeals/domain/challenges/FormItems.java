package org.examledger.service.appeals.domain.challenges;

import java.util.List;
import org.examledger.policies.ChallengeItem;
import org.examledger.service.appeals.domain.facts.ItemChallenged;
import org.jspecify.annotations.Nullable;

/** What the form of a challenge carries (rule P8). */
final class FormItems {
    private FormItems() {}

    /** The items that a form lacks, under the field names of ItemChallenged, in the order of the policy. */
    static List<String> missingFrom(ItemChallenged challenge, List<ChallengeItem> required) {
        return required.stream()
                .filter(item -> !carries(challenge, item))
                .map(ChallengeItem::fieldName)
                .toList();
    }

    private static boolean carries(ItemChallenged challenge, ChallengeItem item) {
        return switch (item) {
            case QUESTION -> isGiven(challenge.question());
            case STATEMENT -> isGiven(challenge.statement());
            case REFERENCES -> challenge.references().stream().anyMatch(FormItems::isGiven);
        };
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
