package org.examledger.service.eligibility.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.policies.Exam;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.certifications.CertificationBook;
import org.examledger.service.eligibility.domain.certifications.CertificationIds;
import org.examledger.service.eligibility.domain.certifications.Certifications;
import org.examledger.service.eligibility.domain.facts.Basis;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.identity.OwnedId;
import org.examledger.service.eligibility.domain.sittings.CountedTogether;
import org.examledger.service.eligibility.domain.sittings.History;
import org.examledger.service.eligibility.domain.sittings.Sitting;
import org.examledger.service.eligibility.domain.violations.JudgedStart;

/**
 * What it rests on that a violation or a certification, once announced, does not stand (CONTRACT, Meaning 7 and 8). Like
 * {@link EligibilityRules} a pure function of the set of facts; instances are immutable.
 */
public final class WithdrawalGrounds {
    private static final String RETEST = "S7";

    private final PolicyCatalogue catalogue;
    private final CertificationIds ids;

    /** Grounds under the policies of a catalogue. */
    public WithdrawalGrounds(PolicyCatalogue catalogue, CertificationIds ids) {
        this.catalogue = catalogue;
        this.ids = ids;
    }

    /**
     * The judgement of one start, which is a violation no more.
     *
     * @param candidateId whose facts these are
     * @param facts every accepted fact about the candidate, in any order
     * @return empty when the attempt is not known
     */
    public Optional<Grounds> ofViolation(String candidateId, Collection<? extends Fact> facts, String attemptId) {
        History history = History.of(facts);
        return sitting(history, candidateId, attemptId)
                .flatMap(sitting -> exam(sitting).map(exam -> {
                    List<Sitting> sittings =
                            CountedTogether.with(exam, catalogue, history).sittings();
                    CertificationBook book = CertificationBook.of(candidateId, ids, catalogue, history);
                    JudgedStart start = JudgedStart.of(exam, sittings, sittings.indexOf(sitting), history, book);
                    return grounds(ruleIds(start, history), start.basis());
                }));
    }

    /**
     * The outcomes of one attempt and of the earlier passes, by which it awards no certification any more.
     *
     * @param candidateId whose facts these are
     * @param facts every accepted fact about the candidate, in any order
     * @return empty when the attempt is not known
     */
    public Optional<Grounds> ofCertification(
            String candidateId, Collection<? extends Fact> facts, String certification, String completingAttemptId) {
        History history = History.of(facts);
        Certifications certifications = new Certifications(CertificationBook.of(candidateId, ids, catalogue, history));
        return sitting(history, candidateId, completingAttemptId)
                .flatMap(
                        sitting -> exam(sitting).flatMap(exam -> certifications.absence(certification, exam, sitting)));
    }

    private static List<String> ruleIds(JudgedStart start, History history) {
        List<String> judged = start.judgement().ruleIds();
        return history.retests().include(start.sitting())
                ? Stream.concat(judged.stream(), Stream.of(RETEST)).toList()
                : judged;
    }

    private Optional<Exam> exam(Sitting sitting) {
        return catalogue.exam(sitting.started().examId());
    }

    private static Optional<Sitting> sitting(History history, String candidateId, String attemptId) {
        return history.sittings().values().stream()
                .flatMap(List::stream)
                .filter(sitting -> OwnedId.isOf(candidateId, sitting.attemptId())
                        && OwnedId.plain(sitting.attemptId()).equals(attemptId))
                .findFirst();
    }

    private static Grounds grounds(List<String> ruleIds, Basis basis) {
        return new Grounds(ruleIds, basis.eventIds(), basis.latest().orElseThrow());
    }
}
