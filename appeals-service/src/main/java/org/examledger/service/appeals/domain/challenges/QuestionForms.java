package org.examledger.service.appeals.domain.challenges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examledger.clocks.domain.Grounds;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.ItemChallengeDecided;
import org.examledger.service.appeals.domain.facts.ItemChallenged;

/**
 * The forms about one question of one sitting, of which one is considered (rule P8): the one that was decided first, and
 * without a decision the first that was received; of two at one instant, that of the lower challengeId.
 */
final class QuestionForms {
    private static final Comparator<FiledChallenge> AS_RECEIVED = Comparator.comparing(
                    (FiledChallenge filed) -> filed.challenge().occurredAt())
            .thenComparing(filed -> filed.challenge().challengeId());

    private final List<FiledChallenge> forms;
    private final Map<String, ItemChallengeDecided> decisions;

    /**
     * Forms about the same question.
     *
     * @param decisions by challengeId
     */
    QuestionForms(List<FiledChallenge> forms, Map<String, ItemChallengeDecided> decisions) {
        this.forms = forms.stream().sorted(AS_RECEIVED).toList();
        this.decisions = decisions;
    }

    /** What becomes of each, as it was received. */
    List<ChallengeConclusion> concluded() {
        return forms.stream().map(this::concluded).toList();
    }

    /** The decision that takes effect; empty while there is none on the form that is considered. */
    Optional<ItemChallengeDecided> decision() {
        return considered().flatMap(this::decisionOn);
    }

    /** The free retake that the decision gives; the score stands. */
    Optional<FreeRetake> freeRetake() {
        return considered()
                .filter(form ->
                        decisionOn(form).filter(ItemChallengeDecided::upheld).isPresent())
                .map(form -> new FreeRetake(form.challenge(), Grounds.of(form.ruleIds(), bearingOn(form))));
    }

    private ChallengeConclusion concluded(FiledChallenge form) {
        Optional<ChallengeRefusal> objection = form.objection();
        if (objection.isPresent()) {
            return refused(form, objection.get(), List.of(form.start(), form.challenge()));
        }
        ItemChallenged challenge = form.challenge();
        return considered().filter(form::equals).isPresent()
                ? new ChallengeConclusion.Accepted(
                        challenge, form.latestAt(), form.policy(), Grounds.of(form.ruleIds(), bearingOn(form)))
                : refused(form, ChallengeRefusal.SECOND_FOR_ITEM, bearingOn(form));
    }

    private static ChallengeConclusion refused(FiledChallenge form, ChallengeRefusal reason, List<Fact> facts) {
        List<String> missing = reason == ChallengeRefusal.INCOMPLETE ? form.missing() : List.of();
        return new ChallengeConclusion.Refused(
                form.challenge(), reason, missing, form.latestAt(), form.policy(), Grounds.of(form.ruleIds(), facts));
    }

    private Optional<FiledChallenge> considered() {
        Optional<FiledChallenge> decidedFirst = acceptable().stream()
                .filter(form -> decisionOn(form).isPresent())
                .min(Comparator.comparing(
                        (FiledChallenge form) -> decisionOn(form).orElseThrow(), Fact.IN_ORDER));
        return decidedFirst.or(() -> acceptable().stream().findFirst());
    }

    private List<FiledChallenge> acceptable() {
        return forms.stream().filter(form -> form.objection().isEmpty()).toList();
    }

    private Optional<ItemChallengeDecided> decisionOn(FiledChallenge form) {
        return Optional.ofNullable(decisions.get(form.challenge().challengeId()));
    }

    /** Every fact that bears on which form is considered, and on what becomes of this one. */
    private List<Fact> bearingOn(FiledChallenge form) {
        List<Fact> facts = new ArrayList<>(List.of(form.start()));
        acceptable().forEach(other -> {
            facts.add(other.challenge());
            decisionOn(other).ifPresent(facts::add);
        });
        return facts;
    }
}
