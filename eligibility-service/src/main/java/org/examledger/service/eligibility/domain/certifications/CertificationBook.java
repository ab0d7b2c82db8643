package org.examledger.service.eligibility.domain.certifications;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.examledger.policies.AfterPass;
import org.examledger.policies.CertificationPolicy;
import org.examledger.policies.Exam;
import org.examledger.service.eligibility.domain.counting.PassTerms;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.rulings.Judgement;
import org.examledger.service.eligibility.domain.sittings.History;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/** All that bears on one candidate's certifications: sittings, what sanctions took, and what is published about them. */
public final class CertificationBook {
    private final String candidateId;
    private final CertificationIds ids;
    private final List<CertificationPolicy> published;
    private final SortedMap<String, List<Sitting>> sittings;
    private final Revocations revocations;

    private CertificationBook(
            String candidateId,
            CertificationIds ids,
            List<CertificationPolicy> published,
            SortedMap<String, List<Sitting>> sittings,
            Revocations revocations) {
        this.candidateId = candidateId;
        this.ids = ids;
        this.published = published;
        this.sittings = sittings;
        this.revocations = revocations;
    }

    /**
     * The book of a candidate.
     *
     * @param published the certifications that have requirements of their own
     */
    public static CertificationBook of(
            String candidateId, CertificationIds ids, List<CertificationPolicy> published, History history) {
        return new CertificationBook(
                candidateId, ids, published, history.sittings(), Revocations.of(history.certificationFacts()));
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
                candidateId, ids, published, earlier, revocations.heededUntil(sitting.startsAt()));
    }

    /** The certifications that a pass of the exam gives, helps to give or keeps: by itself first, then by name. */
    List<CertificationPolicy> policiesOf(Exam exam) {
        return Stream.concat(
                        CertificationPolicy.ofPass(exam).stream(),
                        published.stream().filter(policy -> policy.exams().contains(exam.examId())))
                .toList();
    }

    /** The certifications that sittings bear on: by exam what its passes give by themselves, then those published by name. */
    List<CertificationPolicy> policiesSatFor(List<Exam> sat) {
        return Stream.concat(
                        sat.stream().flatMap(exam -> CertificationPolicy.ofPass(exam).stream()),
                        published.stream()
                                .filter(policy -> policy.exams().stream().anyMatch(sittings::containsKey)))
                .toList();
    }

    /** Every time that a certification was obtained. */
    Holdings holdings(CertificationPolicy policy) {
        return Holdings.of(policy, sittingsFor(policy), revocations, attemptId -> idOf(policy, attemptId));
    }

    /** The ends of the certifications that passes of an exam gave. */
    public PassTerms termsOf(Exam exam) {
        List<Holdings> holdings = policiesOf(exam).stream().map(this::holdings).toList();
        return pass -> PassEnds.of(pass, holdings);
    }

    /**
     * What bears on a judgement beside the exam's own sittings, where the ends of certifications decide: other exams that
     * some result ever called passed, and revocations, undone ones included.
     */
    public List<Fact> bearingOn(Judgement judgement) {
        Exam exam = judgement.exam();
        List<Fact> facts = new ArrayList<>();
        if (judgement.version().passRule().afterPass() != AfterPass.UNTIL_CERTIFICATION_EXPIRES) {
            return facts;
        }
        for (CertificationPolicy policy : policiesOf(exam)) {
            for (Sitting sitting : everPassed(policy)) {
                if (!sitting.started().examId().equals(exam.examId())) {
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
        for (Sitting sitting : everPassed(policy)) {
            if (Sitting.IN_ORDER.compare(sitting, completing) < 0) {
                facts.addAll(sitting.factsOfOutcome());
                facts.addAll(revocations.about(idOf(policy, sitting.attemptId())));
            }
        }
        return facts;
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
                .toList();
    }

    private String idOf(CertificationPolicy policy, String completingAttemptId) {
        return ids.of(candidateId, policy.certification(), completingAttemptId);
    }
}
