package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.policies.CertificationPolicy;
import org.examledger.policies.CertificationVersion;
import org.examledger.policies.Exam;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.identity.OwnedId;
import org.examledger.service.eligibility.domain.identity.PlainFact;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * The clocks of changed requirements (C7). One runs for whoever passed an exam of the requirement replaced before the
 * change, and goes by it: on the way to the certification, or, where holders must comply, holding it.
 */
public final class RequirementClocks {
    private final CertificationBook book;

    /** Those of the candidate whose book it is. */
    public RequirementClocks(CertificationBook book) {
        this.book = book;
    }

    /**
     * The clocks, those that do not run any more included, in the order in which certifications are concluded.
     *
     * @param sat one of all exams that count together, for each that was sat
     */
    public List<RequirementClock> of(List<Exam> sat) {
        List<RequirementClock> clocks = new ArrayList<>();
        for (CertificationPolicy policy : book.policiesSatFor(sat)) {
            Holdings holdings = book.holdings(policy);
            for (CertificationVersion version : policy.versions()) {
                holdings.changes()
                        .rule(version)
                        .flatMap(rule -> clock(holdings, version, rule))
                        .ifPresent(clocks::add);
            }
        }
        return clocks;
    }

    /** Empty for a candidate whom the change cannot ever have concerned. */
    private Optional<RequirementClock> clock(Holdings holdings, CertificationVersion version, ClockRule rule) {
        Instant changedAt = version.inForceFrom();
        List<Sitting> towards = holdings.sittings().stream()
                .filter(Sitting::everPassed)
                .filter(sitting -> sitting.startsAt().isBefore(changedAt))
                .filter(sitting -> holdings.changes()
                        .replaced(version)
                        .contains(sitting.started().examId()))
                .toList();
        if (towards.stream().noneMatch(sitting -> OwnedId.isOf(book.candidateId(), sitting.attemptId()))) {
            return Optional.empty(); // of linked candidates (S5) each has the clocks that its own sittings start
        }
        Concern concern = Concern.at(holdings, version);
        List<Fact> startedBy = towards.stream()
                .flatMap(sitting -> sitting.factsOfOutcome().stream())
                .toList();
        Clock clock = Clock.started(
                        DeadlineName.about(
                                DeadlineKind.MEET_CHANGED_REQUIREMENT,
                                holdings.policy().certification() + "/" + version.version()),
                        rule,
                        changedAt,
                        RequirementChanges.ZONE,
                        PlainFact.of(startedBy))
                .bearing(PlainFact.of(book.factsOf(holdings.policy())))
                .done(concern.doneAt())
                .needless(concern.needlessFrom());
        return Optional.of(new RequirementClock(clock, concern.runs()));
    }
}
