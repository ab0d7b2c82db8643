package org.examledger.policies.words;

import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.BanRule;
import org.examledger.policies.CategoryScope;
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
            said.add(texts.sentence(
                    "ground", misconduct(texts, ground.scope()), sources.of(ground.ruleId(), document)));
        }
        said.addAll(ban(rules.ban(), document));
        return said;
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
