package org.examledger.service.eligibility.domain.certifications;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.examledger.policies.CertificationPolicy;
import org.examledger.policies.CertificationVersion;
import org.examledger.policies.Exam;
import org.examledger.policies.Recertification;
import org.examledger.policies.Validity;
import org.examledger.service.eligibility.domain.Grounds;
import org.examledger.service.eligibility.domain.HeldCertification;
import org.examledger.service.eligibility.domain.Renewal;
import org.examledger.service.eligibility.domain.facts.Basis;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.sittings.Sitting;
import org.jspecify.annotations.Nullable;

/** Concludes from passes which certifications were obtained (CONTRACT, Meaning 8; rules C4 to C7). */
public final class Certifications {
    private final CertificationBook book;

    /** Those of the candidate whose book it is. */
    public Certifications(CertificationBook book) {
        this.book = book;
    }

    /**
     * The certifications obtained, in order: what passes gave by themselves by exam, then by name those that have
     * requirements of their own.
     *
     * @param sat one of all exams that count together, for each that was sat
     */
    public List<HeldCertification> of(List<Exam> sat) {
        return book.policiesSatFor(sat).stream()
                .flatMap(policy -> of(policy).stream())
                .toList();
    }

    private List<HeldCertification> of(CertificationPolicy policy) {
        Holdings holdings = book.holdings(policy);
        List<HeldCertification> held = new ArrayList<>();
        for (int place = 0; place < holdings.all().size(); place++) {
            held.add(held(holdings, place));
        }
        return held;
    }

    /**
     * What it rests on that a certification, once announced, was not obtained.
     *
     * @param completing the sitting that obtained it
     * @return empty when it is not known any more
     */
    public Optional<Grounds> absence(String certification, Exam exam, Sitting completing) {
        return book.policiesOf(exam).stream()
                .filter(policy -> policy.certification().equals(certification))
                .findFirst()
                .map(policy -> {
                    Basis basis = Basis.of(book.awardFacts(policy, book.credited(completing)));
                    return new Grounds(
                            ruleIds(policy.inForceAt(completing.startsAt())),
                            basis.eventIds(),
                            basis.latest().orElseThrow());
                });
    }

    private HeldCertification held(Holdings holdings, int place) {
        Holding holding = holdings.all().get(place);
        Sitting completing = holding.completing();
        Basis basis = Basis.of(book.awardFacts(holdings.policy(), completing));
        return new HeldCertification(
                completing.attemptId(),
                holdings.policy().certification(),
                holdings.policy().program(),
                holding.awardedExpiry().orElse(null),
                holding.expiry().orElse(null),
                holding.completion().passes().stream().map(Sitting::attemptId).toList(),
                ruleIds(holding.completion().version()),
                basis.eventIds(),
                basis.latest().orElseThrow(),
                renewal(holding, holdings.policy(), holdings.mayRenew(place)));
    }

    // A revocation can turn a renewal into an award of its own, and the undoing of a link takes it away: then what was
    // said of the expiry is corrected.
    private @Nullable Renewal renewal(Holding holding, CertificationPolicy policy, List<Sitting> mayRenew) {
        SequencedSet<String> ruleIds = new LinkedHashSet<>();
        Sitting last = mayRenew.isEmpty() ? holding.completing() : mayRenew.getLast();
        List<Fact> sanctions = book.sanctionsOn(holding.certificationId());
        if (!mayRenew.isEmpty() || !sanctions.isEmpty() || !book.identity().isEmpty()) {
            ruleIds.addAll(recertificationRule(policy.inForceAt(last.startsAt())));
        }
        holding.terms().forEach(term -> ruleIds.addAll(term.extendedBy()));
        if (ruleIds.isEmpty()) {
            return null;
        }
        List<Fact> facts = new ArrayList<>(book.awardFacts(policy, last));
        facts.addAll(sanctions);
        Basis basis = Basis.of(facts);
        return new Renewal(
                List.copyOf(ruleIds), basis.eventIds(), basis.latest().orElseThrow());
    }

    private static List<String> ruleIds(CertificationVersion version) {
        Validity validity = version.validity();
        return validity == null ? List.of() : List.of(validity.ruleId());
    }

    private static List<String> recertificationRule(CertificationVersion version) {
        Recertification recertification = version.recertification();
        return recertification == null ? List.of() : List.of(recertification.ruleId());
    }
}
