package org.examledger.service.sanctions.domain.standing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.examledger.service.sanctions.domain.Grounds;
import org.examledger.service.sanctions.domain.facts.AppealDecided;
import org.examledger.service.sanctions.domain.facts.Measure;
import org.examledger.service.sanctions.domain.facts.Modification;
import org.jspecify.annotations.Nullable;

/**
 * What the decision on an appeal makes of one sanction (rule P5; CONTRACT, Meaning 10).
 *
 * <p>Readings where the contract leaves it open: a modification that gives the end which the sanction has anyway leaves
 * it standing as imposed; of two modifications of one sanction the last in the list counts; one that names no sanction
 * of the case has no effect. The program's policy checks what a case asks for, and not what an appeal decides: a
 * modified ban may be dated under every program.
 */
record Decided(CaseStanding ofCase, String sanctionId, Measure imposed) {

    Standing standing(List<String> imposingRules) {
        return switch (effect()) {
            case Effect.None none -> new Standing.AsImposed(grounds(imposingRules));
            case Effect.Lifting lifting -> new Standing.Lifted(grounds(decidingRules()));
            case Effect.NewEnd end -> new Standing.Modified(end.until(), grounds(decidingRules()));
        };
    }

    private Effect effect() {
        Optional<AppealDecided> decision = ofCase.appeals().decision();
        return decision.isEmpty() ? new Effect.None() : effect(decision.get());
    }

    private Effect effect(AppealDecided decision) {
        return switch (decision.outcome()) {
            case UPHELD -> new Effect.None();
            case REVERSED -> new Effect.Lifting();
            case MODIFIED -> modification(decision.modifications());
        };
    }

    private Effect modification(List<Modification> modifications) {
        Effect effect = new Effect.None();
        for (Modification modification : modifications) {
            if (modification.sanctionId().equals(sanctionId)) {
                effect = effect(modification);
            }
        }
        return effect;
    }

    private Effect effect(Modification modification) {
        if (modification.lifted()) {
            return new Effect.Lifting();
        }
        return Objects.equals(modification.until(), imposed.until())
                ? new Effect.None()
                : new Effect.NewEnd(modification.until());
    }

    private Grounds grounds(List<String> ruleIds) {
        return ofCase.grounds(ruleIds, ofCase.appeals().factsOfDecided());
    }

    private List<String> decidingRules() {
        return ofCase.theCase().citations().forDeciding();
    }

    private sealed interface Effect {
        record None() implements Effect {}

        record Lifting() implements Effect {}

        record NewEnd(@Nullable Instant until) implements Effect {}
    }
}
