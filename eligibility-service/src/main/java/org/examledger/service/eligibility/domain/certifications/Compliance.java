package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.policies.CertificationVersion;
import org.examledger.policies.HoldersDuty;
import org.examledger.policies.RequirementChange;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * A changed requirement that those must meet who met the one before it (C7).
 *
 * @param version the one that changed it
 * @param rule how long they have
 * @param dueAt the first instant that is too late
 * @param metAt the start of the sitting by which it was met, before the change or after; empty while it is not
 */
record Compliance(CertificationVersion version, ClockRule rule, Instant dueAt, Optional<Instant> metAt) {

    /** The changes that a certification has to follow, in order: those after the version by which it was obtained. */
    static List<Compliance> asked(Holding holding, RequirementChanges changes) {
        List<Compliance> asked = new ArrayList<>();
        for (CertificationVersion version : changes.policy().versions()) {
            boolean later =
                    version.date().isAfter(holding.completion().version().date());
            if (later && mustComply(version)) {
                changes.rule(version)
                        .ifPresent(rule -> asked.add(new Compliance(
                                version,
                                rule,
                                changes.completeAt(version),
                                metAt(changes.policy().since(version), holding.passes()))));
            }
        }
        return asked;
    }

    /** Whether those must meet a version's requirement who met the one before it. */
    static boolean mustComply(CertificationVersion version) {
        RequirementChange change = version.change();
        return change != null && change.holders() == HoldersDuty.MUST_COMPLY;
    }

    /** The start of the sitting by which these passes met the requirement of the first of the versions, or of a later one. */
    static Optional<Instant> metAt(List<CertificationVersion> versions, List<Sitting> passes) {
        return versions.stream()
                .flatMap(version -> Completion.meeting(version.requirement(), passes).stream())
                .map(met -> met.last().startsAt())
                .min(Comparator.naturalOrder());
    }
}
