package org.examledger.service.eligibility.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.examledger.policies.Exam;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.RetakePolicyVersion;
import org.examledger.service.eligibility.domain.bans.ProgramBans;
import org.examledger.service.eligibility.domain.bans.StandingBan;
import org.examledger.service.eligibility.domain.certifications.CertificationBook;
import org.examledger.service.eligibility.domain.certifications.CertificationCourses;
import org.examledger.service.eligibility.domain.certifications.CertificationIds;
import org.examledger.service.eligibility.domain.certifications.Certifications;
import org.examledger.service.eligibility.domain.certifications.RequirementClocks;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.identity.OwnedId;
import org.examledger.service.eligibility.domain.rulings.Judge;
import org.examledger.service.eligibility.domain.rulings.Judgement;
import org.examledger.service.eligibility.domain.sittings.CountedTogether;
import org.examledger.service.eligibility.domain.sittings.History;
import org.examledger.service.eligibility.domain.sittings.Sitting;
import org.examledger.service.eligibility.domain.violations.Violations;

/**
 * What a candidate's facts let the service conclude (CONTRACT, Meaning 1 and 4 to 8). Every answer is a pure function of
 * the set of facts: their order and duplicates do not matter, and no clock is read. Instances are immutable.
 */
public final class EligibilityRules {
    private final PolicyCatalogue catalogue;
    private final CertificationIds ids;

    /** Rules under the policies of a catalogue. */
    public EligibilityRules(PolicyCatalogue catalogue, CertificationIds ids) {
        this.catalogue = catalogue;
        this.ids = ids;
    }

    /**
     * Everything that is published about a candidate. Of linked candidates (S5) each has its own sittings' violations and
     * certifications, concluded from the sittings of all.
     *
     * @param candidateId whose facts these are
     * @param facts every accepted fact about that candidate and those linked to it, in any order
     */
    public Conclusions conclude(String candidateId, Collection<? extends Fact> facts) {
        History history = History.of(facts);
        CertificationBook book = CertificationBook.of(candidateId, ids, catalogue, history);
        SortedMap<String, Determination> determinations = new TreeMap<>();
        List<Violation> violations = new ArrayList<>();
        List<Exam> sat = new ArrayList<>();
        List<WaitingFact> waiting = new ArrayList<>(history.waiting());
        Set<String> judged = new HashSet<>();
        history.sittings().forEach((examId, sittings) -> {
            Optional<Exam> known = catalogue.exam(examId);
            if (known.isEmpty()) {
                // Intake refuses unknown exams; should the catalogue lose one, its sittings stay visible.
                sittings.forEach(sitting -> waiting.add(waitingForExam(sitting)));
                return;
            }
            CountedTogether together = CountedTogether.with(known.get(), catalogue, history);
            Exam first = together.first();
            if (judged.add(first.examId())) {
                together.exams()
                        .forEach(exam -> determinations.put(
                                exam.examId(), determinationOfSat(exam, together.sittings(), history, book)));
                violations.addAll(Violations.of(together, history, book));
                sat.add(first);
            }
        });
        neverSatUnderBan(history)
                .forEach(judgement -> determinations.putIfAbsent(
                        judgement.exam().examId(), DeterminationAssembly.of(judgement, List.of(), history, book)));
        return new Conclusions(
                determinations,
                violations,
                new Certifications(book)
                        .of(sat).stream()
                                .filter(held -> OwnedId.isOf(candidateId, held.completingAttemptId()))
                                .toList(),
                new CertificationCourses(book)
                        .of(sat).stream()
                                .filter(course -> OwnedId.isOf(
                                        candidateId, course.attemptIds().getLast()))
                                .toList(),
                new RequirementClocks(book).of(sat),
                waiting.stream()
                        .filter(fact -> OwnedId.isOf(candidateId, fact.eventId()))
                        .map(WaitingFact::plain)
                        .toList());
    }

    /**
     * The determination of one exam, also of one that was never sat.
     *
     * @param candidateId whose facts these are
     * @param facts every accepted fact about that candidate, in any order
     * @param at names the policy version for an exam never sat and under no ban; nothing else depends on it
     */
    public Determination determine(String candidateId, Collection<? extends Fact> facts, Exam exam, Instant at) {
        History history = History.of(facts);
        CertificationBook book = CertificationBook.of(candidateId, ids, catalogue, history);
        List<Sitting> sittings = CountedTogether.with(exam, catalogue, history).sittings();
        if (!sittings.isEmpty()) {
            return determinationOfSat(exam, sittings, history, book);
        }
        ProgramBans bans = history.bans().from(exam.program());
        Optional<StandingBan> ban = bans.deciding();
        Instant policyAt = ban.map(deciding -> deciding.ban().notifiedAt()).orElse(at);
        Determination determination =
                DeterminationAssembly.of(neverSat(exam, policyAt, history), List.of(), history, book);
        return ban.isEmpty() && history.unreadable().isEmpty() ? determination.withoutBasis() : determination;
    }

    private static Determination determinationOfSat(
            Exam exam, List<Sitting> sittings, History history, CertificationBook book) {
        ProgramBans bans = history.bans().from(exam.program());
        Judgement judgement = Judge.sat(
                exam, sittings, book.termsOf(exam), bans, history.unreadable().size());
        return DeterminationAssembly.of(judgement, sittings, history, book);
    }

    private List<Judgement> neverSatUnderBan(History history) {
        List<Judgement> judgements = new ArrayList<>();
        for (String program : history.bans().programs()) {
            history.bans()
                    .from(program)
                    .deciding()
                    .ifPresent(deciding -> catalogue.examsOf(program).stream()
                            .filter(exam -> history.sittingsOf(exam.examId()).isEmpty())
                            .forEach(exam ->
                                    judgements.add(neverSat(exam, deciding.ban().notifiedAt(), history))));
        }
        return judgements;
    }

    private static Judgement neverSat(Exam exam, Instant policyAt, History history) {
        RetakePolicyVersion version = exam.retakePolicy().inForceAt(policyAt);
        ProgramBans bans = history.bans().from(exam.program());
        return Judge.neverSat(exam, version, bans, history.unreadable().size());
    }

    private static WaitingFact waitingForExam(Sitting sitting) {
        return new WaitingFact(
                sitting.started().eventId(),
                sitting.started().recordName(),
                sitting.started().examId());
    }
}
