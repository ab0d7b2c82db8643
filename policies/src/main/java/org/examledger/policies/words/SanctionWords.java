package org.examledger.policies.words;

import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.BanRule;
import org.examledger.policies.CategoryScope;
import org.examledger.policies.NewIdentityRule;
import org.examledger.policies.SanctionGround;
import org.examledger.policies.SanctionRules;
import org.jspecify.annotations.Nullable;

/** Says what a confirmed case leads to. */
final class SanctionWords {

    private final Texts texts;
    private final Sources sources;

    SanctionWords(Texts texts, Sources sources) {
        this.texts = texts;
        this.sources = sources;
    }

    List<Said> rules(SanctionRules rules, String document) {
        List<Said> said = new ArrayList<>();
        if (rules.grounds().isEmpty()) {
            said.add(texts.sentence("ground.none"));
        }
        for (SanctionGround ground : rules.grounds()) {
            said.add(scoped("ground", ground.scope(), ground.ruleId(), document));
        }
        said.addAll(ban(rules.ban(), document));
        said.addAll(newIdentity(rules.newIdentity(), document));
        if (rules.earlierResults() != null) {
            said.add(scoped(
                    "earlierResults",
                    rules.earlierResults().scope(),
                    rules.earlierResults().ruleId(),
                    document));
        }
        if (rules.involved() != null) {
            said.add(scoped(
                    "involved", rules.involved().scope(), rules.involved().ruleId(), document));
        }
        return said;
    }

    private List<Said> newIdentity(@Nullable NewIdentityRule rule, String document) {
        if (rule == null) {
            return List.of();
        }
        String source = sources.of(rule.ruleId(), document);
        return List.of(
                texts.sentence(rule.resultsInvalidated() ? "newIdentity.invalidated" : "newIdentity.kept", source));
    }

    private Said scoped(String name, CategoryScope scope, String ruleId, String document) {
        return texts.sentence(name, misconduct(texts, scope), sources.of(ruleId, document));
    }

    private List<Said> ban(@Nullable BanRule ban, String document) {
        if (ban == null) {
            return List.of(texts.sentence("ban.none"));
        }
        String source = sources.of(ban.ruleId(), document);
        return List.of(
                texts.sentence(ban.addedWhenMissing() ? "ban.added" : "ban.notAdded", source),
                texts.sentence(ban.permanentWhenDated() ? "ban.permanent" : "ban.dated", source));
    }

    /** The kinds of misconduct to which something applies. */
    static String misconduct(Texts texts, CategoryScope scope) {
        if (scope.onlyFor().isEmpty()) {
            return texts.say("misconduct.any");
        }
        return texts.or(scope.onlyFor().stream()
                .map(category -> texts.say("misconduct." + category))
                .toList());
    }
}
