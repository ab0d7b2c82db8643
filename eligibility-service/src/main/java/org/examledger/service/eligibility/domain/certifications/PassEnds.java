package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examledger.policies.CertificationPolicy;
import org.examledger.service.eligibility.domain.counting.CertificationEnd;
import org.examledger.service.eligibility.domain.counting.PassTerms;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * Finds the end of the certification that a pass gave, or helped to give (CONTRACT, Meaning 4).
 *
 * @param holdings of the certifications that the exam bears on
 * @param counted the exam, and those whose sittings count together with its own
 */
record PassEnds(List<Holdings> holdings, Set<String> counted) implements PassTerms {

    /** The latest end where it gave several; empty where one of them has none, and where it gave none. */
    @Override
    public Optional<CertificationEnd> endOf(Sitting pass) {
        List<Optional<CertificationEnd>> ends = new ArrayList<>();
        for (Holdings obtained : holdings) {
            obtained.all().stream()
                    .filter(holding -> has(holding.passes(), pass))
                    .forEach(holding -> ends.add(endOf(pass, holding, obtained.policy())));
        }
        return ends.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : ends.stream().flatMap(Optional::stream).max(Comparator.comparing(CertificationEnd::at));
    }

    private Optional<CertificationEnd> endOf(Sitting pass, Holding holding, CertificationPolicy policy) {
        List<Term> terms = termsFrom(pass, holding);
        Optional<Instant> expiry = Holding.latestEnd(terms);
        Optional<Instant> revoked = holding.revokedAt()
                .filter(at -> expiry.filter(end -> !end.isAfter(at)).isEmpty());
        return revoked.map(at -> new CertificationEnd(at, policy.certification(), true, sanctionRules(holding)))
                .or(() -> expiry.map(at -> new CertificationEnd(
                        at, policy.certification(), false, terms.getLast().ruleIds())));
    }

    // A later pass of the same exam blocks by itself; one of another exam keeps this pass's certification, as long as
    // it
    // is held.
    private List<Term> termsFrom(Sitting pass, Holding holding) {
        List<Term> terms = new ArrayList<>(List.of(termOf(pass, holding)));
        for (Term term : holding.terms()) {
            if (isAfter(term, terms.getFirst()) && keeps(term, terms)) {
                terms.add(term);
            }
        }
        return terms;
    }

    /** The pass's own, or that of the award that it helped to give. */
    private static Term termOf(Sitting pass, Holding holding) {
        return holding.terms().stream()
                .filter(term -> term.pass().attemptId().equals(pass.attemptId()))
                .findFirst()
                .orElse(holding.terms().getFirst());
    }

    private static boolean isAfter(Term term, Term other) {
        return Sitting.IN_ORDER.compare(term.pass(), other.pass()) > 0;
    }

    private boolean keeps(Term term, List<Term> before) {
        boolean ofAnotherExam = !counted.contains(term.pass().started().examId());
        return ofAnotherExam
                && Holding.latestEnd(before)
                        .filter(end -> !term.pass().startsAt().isBefore(end))
                        .isEmpty();
    }

    private static boolean has(List<Sitting> passes, Sitting pass) {
        return passes.stream().anyMatch(other -> other.attemptId().equals(pass.attemptId()));
    }

    private static List<String> sanctionRules(Holding holding) {
        return switch (holding.effect()) {
            case SanctionEffect.Revoked revoked -> revoked.ruleIds();
            case SanctionEffect.Suspended suspended -> suspended.ruleIds();
            case SanctionEffect.None none -> List.of();
        };
    }
}
