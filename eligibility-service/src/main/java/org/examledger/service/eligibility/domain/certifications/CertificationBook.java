package org.examledger.service.eligibility.domain.certifications;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examledger.policies.AfterPass;
import org.examledger.policies.CertificationPolicy;
import org.examledger.policies.Exam;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.counting.BetaSittings;
import org.examledger.service.eligibility.domain.counting.PassTerms;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.IdentityFact;
import org.examledger.service.eligibility.domain.identity.OwnedId;
import org.examledger.service.eligibility.domain.rulings.Judgement;
import org.examledger.service.eligibility.domain.sittings.History;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/** All that bears on one candidate's certifications: sittings, what sanctions took, and what is published about them. */
public final class CertificationBook {
    private final String candidateId;
    private final CertificationIds ids;
    private final PolicyCatalogue catalogue;
    private final SortedMap<String, List<Sitting>> sittings;
    private final Revocations revocations;
    private final List<IdentityFact> identity;

    private CertificationBook(
            String candidateId,
            CertificationIds ids,
            PolicyCatalogue catalogue,
            SortedMap<String, List<Sitting>> sittings,
            Revocations revocations,
            List<IdentityFact> identity) {
        this.candidateId = candidateId;
        this.ids = ids;
        this.catalogue = catalogue;
        this.sittings = sittings;
        this.revocations = revocations;
        this.identity = identity;
    }

    /** The book of a candidate under the policies of a catalogue. */
    public static CertificationBook of(
            String candidateId, CertificationIds ids, PolicyCatalogue catalogue, History history) {
        return new CertificationBook(
                candidateId,
                ids,
                catalogue,
                history.sittings(),
                Revocations.of(history.certificationFacts()),
                history.identity());
    }

    /** The candidate whose book it is. */
    public String candidateId() {
        return candidateId;
    }

    /** As a sitting's start is judged: from earlier sittings as they could be known, and from what was revoked by then. */
    public CertificationBook asKnownBefore(Sitting sitting) {
        SortedMap<String, List<Sitting>> earlier = new TreeMap<>();
        sittings.forEach((examId, all) -> earlier.put(
                examId,
                all.stream()
                        .filter(other -> Sitting.IN_ORDER.compare(other, sitting) < 0)
                        .map(other -> other.asKnownAt(sitting.startsAt()))
                        .toList()));
        return new CertificationBook(
                candidateId, ids, catalogue, earlier, revocations.heededUntil(sitting.startsAt()), identity);
    }

    /**
     * The certifications that passes of an exam, and of those that it counts together with, give, help to give or keep: by
     * themselves first, then by name.
     */
    List<CertificationPolicy> policiesOf(Exam exam) {
        Set<String> counted = countedTogether(exam);
        return Stream.concat(
                        CertificationPolicy.ofPass(catalogue.countedTogether(exam)).stream(),
                        catalogue.certifications().stream()
                                .filter(policy -> !Collections.disjoint(policy.exams(), counted)))
                .toList();
    }

    /**
     * The certifications that sittings bear on: by exam what its passes give by themselves, then those published by name.
     *
     * @param sat one of all exams that count together, for each that was sat
     */
    List<CertificationPolicy> policiesSatFor(List<Exam> sat) {
        return Stream.concat(
                        sat.stream()
                                .flatMap(exam -> CertificationPolicy.ofPass(catalogue.countedTogether(exam)).stream()),
                        catalogue.certifications().stream()
                                .filter(policy -> policy.exams().stream().anyMatch(sittings::containsKey)))
                .toList();
    }

    /** Every time that a certification was obtained. */
    Holdings holdings(CertificationPolicy policy) {
        return Holdings.of(
                new RequirementChanges(policy, catalogue.program(policy.program())),
                sittingsFor(policy),
                revocations,
                attemptId -> idOf(policy, attemptId));
    }

    /** The ends of the certifications that passes of an exam gave. */
    public PassTerms termsOf(Exam exam) {
        List<Holdings> holdings = policiesOf(exam).stream().map(this::holdings).toList();
        return new PassEnds(holdings, countedTogether(exam));
    }

    /**
     * What bears on a judgement beside the exam's own sittings, where the ends of certifications decide: other exams that
     * some result ever called passed, and revocations, undone ones included.
     */
    public List<Fact> bearingOn(Judgement judgement) {
        Exam exam = judgement.exam();
        Set<String> own = countedTogether(exam);
        List<Fact> facts = new ArrayList<>();
        if (judgement.version().passRule().afterPass() != AfterPass.UNTIL_CERTIFICATION_EXPIRES) {
            return facts;
        }
        for (CertificationPolicy policy : policiesOf(exam)) {
            for (Sitting sitting : everPassed(policy)) {
                if (!own.contains(sitting.started().examId())) {
                    facts.addAll(sitting.factsOfOutcome());
                }
                facts.addAll(revocations.about(idOf(policy, sitting.attemptId())));
            }
        }
        return facts;
    }

    /**
     * What an award at a sitting rests on, or its absence: the facts of that sitting and of every earlier one that some
     * result ever called passed, since such a pass makes a later one a renewal, and what sanctions did to what these
     * obtained. Whatever could change the award is among them, so an award that comes back never repeats a basis.
     */
    List<Fact> awardFacts(CertificationPolicy policy, Sitting completing) {
        List<Fact> facts = new ArrayList<>(completing.factsOfOutcome());
        facts.addAll(identity);
        for (Sitting sitting : everPassed(policy)) {
            if (Sitting.IN_ORDER.compare(sitting, completing) < 0) {
                facts.addAll(sitting.factsOfOutcome());
                facts.addAll(revocations.about(idOf(policy, sitting.attemptId())));
            }
        }
        return facts;
    }

    /** Everything that bears on whether and when a certification was obtained, undone facts included. */
    List<Fact> factsOf(CertificationPolicy policy) {
        List<Fact> facts = new ArrayList<>(identity);
        for (Sitting sitting : everPassed(policy)) {
            facts.addAll(sitting.factsOfOutcome());
            facts.addAll(revocations.about(idOf(policy, sitting.attemptId())));
        }
        return facts;
    }

    /** The links to other candidate ids, and their undoing (S5): they bear on whose passes count. */
    public List<IdentityFact> identity() {
        return identity;
    }

    /** The facts of what sanctions did to a certification. */
    List<Fact> sanctionsOn(String certificationId) {
        return List.copyOf(revocations.about(certificationId));
    }

    private List<Sitting> everPassed(CertificationPolicy policy) {
        return sittingsFor(policy).stream().filter(Sitting::everPassed).toList();
    }

    private List<Sitting> sittingsFor(CertificationPolicy policy) {
        return policy.exams().stream()
                .flatMap(examId -> sittings.getOrDefault(examId, List.of()).stream())
                .sorted(Sitting.IN_ORDER)
                .map(this::credited)
                .sorted(Comparator.comparing(Sitting::startsAt))
                .toList();
    }

    /** A sitting as it counts for certifications: a pass in a beta period as if sat at the release (R9). */
    Sitting credited(Sitting sitting) {
        return catalogue
                .exam(sitting.started().examId())
                .map(exam -> BetaSittings.credited(sitting, exam))
                .orElse(sitting);
    }

    private Set<String> countedTogether(Exam exam) {
        return catalogue.countedTogether(exam).stream().map(Exam::examId).collect(Collectors.toSet());
    }

    private String idOf(CertificationPolicy policy, String completingAttemptId) {
        String owner = OwnedId.owner(completingAttemptId).orElse(candidateId);
        return ids.of(owner, policy.certification(), OwnedId.plain(completingAttemptId));
    }
}
