package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.CertificationVersion;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * Whether a changed requirement concerns a candidate who passed an exam of the one before it (C7).
 *
 * @param runs whether it does
 * @param doneAt when the candidate complied; empty while not
 * @param needlessFrom since when the candidate need not comply, because the certification is over; empty while it is not
 */
record Concern(boolean runs, Optional<Instant> doneAt, Optional<Instant> needlessFrom) {
    private static final Concern NONE = new Concern(false, Optional.empty(), Optional.empty());

    /** The concern with the change that a version makes. */
    static Concern at(Holdings holdings, CertificationVersion version) {
        Instant changedAt = version.inForceFrom();
        Optional<Holding> first = holdings.all().stream()
                .filter(holding -> !holding.overAt(changedAt))
                .findFirst();
        if (first.isEmpty()) {
            return onTheWay(holdings, version, holdings.open(), met(holdings, version, holdings.open()));
        }
        Holding holding = first.get();
        Optional<Instant> met = met(holdings, version, holding.passes());
        boolean holds = holding.completing().startsAt().isBefore(changedAt);
        if (holds && !Compliance.mustComply(version)) {
            return NONE;
        }
        Optional<Instant> done = Compliance.mustComply(version)
                ? met
                : Optional.of(holding.completing().startsAt());
        Concern concern = onTheWay(holdings, version, holding.passes(), done);
        return new Concern(concern.runs(), concern.doneAt(), holding.over());
    }

    private static Concern onTheWay(
            Holdings holdings, CertificationVersion version, List<Sitting> passes, Optional<Instant> done) {
        Instant changedAt = version.inForceFrom();
        boolean begun = passes.stream()
                .filter(pass -> pass.startsAt().isBefore(changedAt))
                .anyMatch(pass -> holdings.changes()
                        .replaced(version)
                        .contains(pass.started().examId()));
        boolean doneBefore = done.filter(at -> at.isBefore(changedAt)).isPresent();
        return begun && !doneBefore ? new Concern(true, done, Optional.empty()) : NONE;
    }

    private static Optional<Instant> met(Holdings holdings, CertificationVersion version, List<Sitting> passes) {
        return Compliance.metAt(holdings.policy().since(version), passes);
    }
}
