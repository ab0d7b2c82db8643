package org.examledger.service.eligibility.domain;

import java.util.ArrayList;
import java.util.List;
import org.examledger.service.eligibility.domain.bans.ProgramBans;
import org.examledger.service.eligibility.domain.explanation.EnglishExplanation;
import org.examledger.service.eligibility.domain.facts.Basis;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.rulings.Judgement;
import org.examledger.service.eligibility.domain.rulings.Ruling;
import org.examledger.service.eligibility.domain.rulings.Standing;
import org.examledger.service.eligibility.domain.sittings.History;

/** Puts a judgement into the form in which it is published. */
final class DeterminationAssembly {
    private DeterminationAssembly() {}

    /** The determination with everything in the history that bears on the exam as its basis. */
    static Determination of(Judgement judgement, History history) {
        Ruling ruling = judgement.ruling();
        Standing standing = judgement.standing();
        Basis basis = basis(judgement, history);
        return new Determination(
                judgement.exam().examId(),
                ruling.status(),
                ruling.eligibleFrom(),
                ruling.reason(),
                judgement.exam().retakePolicy().policyId(),
                judgement.version().version(),
                standing.attemptsCounted(),
                standing.attemptsAllowed(),
                standing.windowStart(),
                standing.windowEnd(),
                EnglishExplanation.of(judgement),
                ruling.ruleIds(),
                basis.eventIds(),
                basis.latest().orElse(null));
    }

    // Undone facts stay in: a state that comes back after another must not repeat the basis of its first time.
    private static Basis basis(Judgement judgement, History history) {
        ProgramBans bans = history.bans().from(judgement.exam().program());
        List<Fact> facts = new ArrayList<>();
        history.sittingsOf(judgement.exam().examId()).forEach(sitting -> facts.addAll(sitting.facts()));
        facts.addAll(history.unreadable());
        facts.addAll(bans.facts());
        return Basis.of(facts);
    }
}
