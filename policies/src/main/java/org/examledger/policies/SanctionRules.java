package org.examledger.policies;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a confirmed case leads to in a program (S1 to S6; contract, Meaning 10).
 *
 * @param grounds the rules on which a sanction may rest; empty if the program publishes none
 * @param ban what becomes of the ban among a case's measures; null if the measures stand as they are
 * @param newIdentity what becomes of attempts under a new identity (S5); null if nothing does by itself
 * @param earlierResults when one measure may take all earlier results (S6); null if none may
 * @param involved when a case falls on others whom it names (S4); null if none does
 */
public record SanctionRules(
        List<SanctionGround> grounds,
        @Nullable BanRule ban,
        @Nullable NewIdentityRule newIdentity,
        @Nullable EarlierResultsRule earlierResults,
        @Nullable InvolvedRule involved) {

    public SanctionRules {
        grounds = List.copyOf(grounds);
    }

    /** The ids of the rules on which a sanction for this kind of misconduct rests, in order. */
    public List<String> groundsFor(MisconductCategory category) {
        return grounds.stream()
                .filter(ground -> ground.scope().covers(category))
                .map(SanctionGround::ruleId)
                .toList();
    }

    /** The rule by which a case of this kind of misconduct falls on the others whom it names, too; empty if it does not. */
    public Optional<String> involvedRuleFor(MisconductCategory category) {
        return Optional.ofNullable(involved)
                .filter(rule -> rule.scope().covers(category))
                .map(InvolvedRule::ruleId);
    }
}
