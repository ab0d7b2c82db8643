package org.examledger.service.eligibility.domain.violations;

import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.Exam;
import org.examledger.service.eligibility.domain.bans.ProgramBans;
import org.examledger.service.eligibility.domain.certifications.CertificationBook;
import org.examledger.service.eligibility.domain.facts.Basis;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.rulings.Judge;
import org.examledger.service.eligibility.domain.rulings.Judgement;
import org.examledger.service.eligibility.domain.sittings.History;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * A sitting's start with the answer that held just before it, from what is known now (CONTRACT, Meaning 7).
 *
 * @param judgement from the earlier sittings, without bans notified after the start, and with a pass whose winning result
 *     occurred after the start still pending
 * @param basis the sitting's start, all facts of the earlier sittings, of those bans, of certifications, of links to other
 *     candidate ids and of retests: whatever could change the judgement is among them, so a violation that comes back after a
 *     withdrawal never repeats a basis
 */
public record JudgedStart(Sitting sitting, Judgement judgement, Basis basis) {

    /**
     * Judges one start.
     *
     * @param exam the exam of the one to judge
     * @param sittings every sitting that counts together with those of the exam, in order
     * @param place the index of the one to judge
     * @param history of the person whose sittings these are
     * @param wholeBook of all that bears on certifications
     */
    public static JudgedStart of(
            Exam exam, List<Sitting> sittings, int place, History history, CertificationBook wholeBook) {
        Sitting sitting = sittings.get(place);
        List<Sitting> earlier = sittings.subList(0, place);
        ProgramBans bans = history.bans().from(exam.program()).notifiedBy(sitting.startsAt());
        CertificationBook book = wholeBook.asKnownBefore(sitting);
        Judgement judgement = judgement(exam, sitting, earlier, bans, book);
        List<Fact> others = new ArrayList<>(book.bearingOn(judgement));
        others.addAll(book.identity());
        others.addAll(history.retests().about(sitting.attemptId()));
        return new JudgedStart(sitting, judgement, basis(sitting, earlier, bans, others));
    }

    private static Judgement judgement(
            Exam exam, Sitting sitting, List<Sitting> earlier, ProgramBans bans, CertificationBook book) {
        if (earlier.isEmpty()) {
            return Judge.neverSat(exam, exam.retakePolicy().inForceAt(sitting.startsAt()), bans, 0);
        }
        List<Sitting> asKnown = earlier.stream()
                .map(before -> before.asKnownAt(sitting.startsAt()))
                .toList();
        return Judge.sat(exam, asKnown, book.termsOf(exam), bans, 0);
    }

    private static Basis basis(Sitting sitting, List<Sitting> earlier, ProgramBans bans, List<Fact> others) {
        List<Fact> facts = new ArrayList<>();
        facts.add(sitting.started());
        earlier.forEach(before -> facts.addAll(before.facts()));
        facts.addAll(bans.facts());
        facts.addAll(others);
        return Basis.of(facts);
    }
}
