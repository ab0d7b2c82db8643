package org.examledger.policies.load;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.examledger.policies.ChallengeItem;
import org.examledger.policies.ChallengeRules;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKind;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads the {@code itemChallenges} of a program's version. */
final class ChallengeReader {

    private static final ValueKind<ChallengeItem> ITEM =
            ValueKinds.oneOf(ChallengeItem.class, ChallengeItem::fieldName);

    private final Citations citations;

    ChallengeReader(Citations citations) {
        this.citations = citations;
    }

    /** The rules; null where the program does not name any. */
    @Nullable
    ChallengeRules read(Field challenges, @Nullable String document) {
        Section fields = challenges.section();
        Set<ChallengeItem> required = fields.required("required").distinct(item -> item.as(ITEM));
        Period retiringWithin = fields.required("retiringWithin").as(ValueKinds.calendarPeriod());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return retiringWithin == null || ruleId == null
                ? null
                : new ChallengeRules(List.copyOf(required), retiringWithin, ruleId);
    }
}
