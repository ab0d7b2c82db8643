package org.examledger.service.eligibility.domain;

import java.util.ArrayList;
import java.util.List;
import org.examledger.service.eligibility.domain.bans.ProgramBans;
import org.examledger.service.eligibility.domain.certifications.CertificationBook;
import org.examledger.service.eligibility.domain.explanation.EnglishExplanation;
import org.examledger.service.eligibility.domain.facts.Basis;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.identity.Person;
import org.examledger.service.eligibility.domain.rulings.Judgement;
import org.examledger.service.eligibility.domain.rulings.Ruling;
import org.examledger.service.eligibility.domain.rulings.Standing;
import org.examledger.service.eligibility.domain.sittings.History;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/** Puts a judgement into the form in which it is published. */
final class DeterminationAssembly {
    private DeterminationAssembly() {}

    /**
     * The determination with everything in the history that bears on the exam as its basis.
     *
     * @param sittings that count for the exam, all of them
     */
    static Determination of(Judgement judgement, List<Sitting> sittings, History history, CertificationBook book) {
        Ruling ruling = judgement.ruling();
        Standing standing = judgement.standing();
        Basis basis = basis(judgement, sittings, history, book);
        Person person = Person.of(book.candidateId(), history);
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
                person.severalIds(),
                EnglishExplanation.of(judgement) + person.explanation(),
                person.ruleIds(judgement.ruleIds()),
                basis.eventIds(),
                basis.latest().orElse(null));
    }

    // Undone facts stay in: a state that comes back after another must not repeat the basis of its first time.
    private static Basis basis(Judgement judgement, List<Sitting> sittings, History history, CertificationBook book) {
        ProgramBans bans = history.bans().from(judgement.exam().program());
        List<Fact> facts = new ArrayList<>();
        sittings.forEach(sitting -> facts.addAll(sitting.facts()));
        facts.addAll(history.unreadable());
        facts.addAll(history.identity());
        facts.addAll(bans.facts());
        facts.addAll(book.bearingOn(judgement));
        return Basis.of(facts);
    }
}
