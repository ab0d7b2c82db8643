package org.examledger.service.eligibility.domain.certifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.Certification;
import org.examledger.policies.Exam;
import org.examledger.service.eligibility.domain.HeldCertification;
import org.examledger.service.eligibility.domain.Renewal;
import org.examledger.service.eligibility.domain.facts.Basis;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.sittings.Sitting;
import org.jspecify.annotations.Nullable;

/** Concludes from passes which certifications were obtained (CONTRACT, Meaning 8; rules C4, C6). */
public final class Certifications {
    private Certifications() {}

    /** The certifications obtained by an exam's sittings, given in order; none when a pass of the exam earns none. */
    public static List<HeldCertification> of(Exam exam, List<Sitting> sittings) {
        Certification certification = exam.certification();
        if (certification == null) {
            return List.of();
        }
        List<Holding> holdings = Holding.of(sittings, certification);
        List<HeldCertification> held = new ArrayList<>();
        for (int place = 0; place < holdings.size(); place++) {
            Holding holding = holdings.get(place);
            Optional<Sitting> next = place + 1 < holdings.size()
                    ? Optional.of(holdings.get(place + 1).completing())
                    : Optional.empty();
            held.add(held(exam, certification, holding, sittings, next));
        }
        return held;
    }

    /**
     * What an award at a sitting rests on, or its absence: the facts of that sitting and of every earlier one that some
     * result ever called passed, since such a pass makes a later one a renewal. Whatever could change the award is among
     * them, so an award that comes back never repeats a basis.
     */
    public static Basis awardBasis(List<Sitting> sittings, Sitting completing) {
        List<Fact> facts = new ArrayList<>(completing.factsOfOutcome());
        for (Sitting sitting : sittings) {
            if (sitting.everPassed() && Sitting.IN_ORDER.compare(sitting, completing) < 0) {
                facts.addAll(sitting.factsOfOutcome());
            }
        }
        return Basis.of(facts);
    }

    /** The rules that give a certification its term; none for one without expiry. */
    public static List<String> ruleIds(@Nullable Certification certification) {
        return certification == null || certification.ruleId() == null ? List.of() : List.of(certification.ruleId());
    }

    private static HeldCertification held(
            Exam exam,
            Certification certification,
            Holding holding,
            List<Sitting> sittings,
            Optional<Sitting> nextCompleting) {
        Sitting completing = holding.completing();
        Basis basis = awardBasis(sittings, completing);
        List<Sitting> mayRenew = sittings.stream()
                .filter(Sitting::everPassed)
                .filter(sitting -> Sitting.IN_ORDER.compare(sitting, completing) > 0)
                .filter(sitting ->
                        nextCompleting.isEmpty() || Sitting.IN_ORDER.compare(sitting, nextCompleting.get()) < 0)
                .toList();
        return new HeldCertification(
                completing.attemptId(),
                certification.name(),
                exam.program(),
                holding.awardedExpiry().orElse(null),
                holding.expiry().orElse(null),
                List.of(completing.attemptId()),
                ruleIds(certification),
                basis.eventIds(),
                basis.latest().orElseThrow(),
                renewal(certification, sittings, mayRenew));
    }

    private static @Nullable Renewal renewal(
            Certification certification, List<Sitting> sittings, List<Sitting> mayRenew) {
        if (mayRenew.isEmpty()) {
            return null;
        }
        Basis basis = awardBasis(sittings, mayRenew.getLast());
        return new Renewal(
                ruleIds(certification), basis.eventIds(), basis.latest().orElseThrow());
    }
}
