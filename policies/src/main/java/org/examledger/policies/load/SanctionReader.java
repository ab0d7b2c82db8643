package org.examledger.policies.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.examledger.policies.BanRule;
import org.examledger.policies.CategoryScope;
import org.examledger.policies.EarlierResultsRule;
import org.examledger.policies.InvolvedRule;
import org.examledger.policies.NewIdentityRule;
import org.examledger.policies.SanctionGround;
import org.examledger.policies.SanctionRules;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads the {@code sanctions} of a program's version. */
final class SanctionReader {

    private final Citations citations;

    SanctionReader(Citations citations) {
        this.citations = citations;
    }

    SanctionRules read(Field sanctions, @Nullable String document) {
        Section fields = sanctions.section();
        List<SanctionGround> grounds = grounds(fields.required("grounds"), document);
        BanRule ban = ban(fields.optional("ban"), document);
        NewIdentityRule newIdentity = newIdentity(fields.optional("newIdentity"), document);
        EarlierResultsRule earlier = scoped(fields.optional("earlierResults"), document, EarlierResultsRule::new);
        InvolvedRule involved = scoped(fields.optional("involved"), document, InvolvedRule::new);
        fields.closed();
        return new SanctionRules(grounds, ban, newIdentity, earlier, involved);
    }

    private List<SanctionGround> grounds(Field list, @Nullable String document) {
        List<SanctionGround> grounds = new ArrayList<>();
        Set<String> cited = new HashSet<>();
        for (Field entry : list.items()) {
            Section fields = entry.section();
            String ruleId = citations.rule(fields, document);
            CategoryScope scope = ScopeReader.read(fields);
            fields.closed();
            if (ruleId != null && !cited.add(ruleId)) {
                fields.required("rule").problem("a rule that the list does not have yet");
            }
            if (ruleId != null) {
                grounds.add(new SanctionGround(scope, ruleId));
            }
        }
        return grounds;
    }

    private @Nullable NewIdentityRule newIdentity(Field rule, @Nullable String document) {
        Section fields = rule.section();
        Boolean invalidated = fields.required("resultsInvalidated").as(ValueKinds.yesOrNo());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return invalidated == null || ruleId == null ? null : new NewIdentityRule(invalidated, ruleId);
    }

    private <R> @Nullable R scoped(
            Field rule, @Nullable String document, BiFunction<CategoryScope, String, R> reading) {
        Section fields = rule.section();
        CategoryScope scope = ScopeReader.read(fields);
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return ruleId == null ? null : reading.apply(scope, ruleId);
    }

    private @Nullable BanRule ban(Field ban, @Nullable String document) {
        Section fields = ban.section();
        Boolean added = fields.required("addedWhenMissing").as(ValueKinds.yesOrNo());
        Boolean permanent = fields.required("permanentWhenDated").as(ValueKinds.yesOrNo());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        if (added == null || permanent == null || ruleId == null) {
            return null;
        }
        return new BanRule(added, permanent, ruleId);
    }
}
