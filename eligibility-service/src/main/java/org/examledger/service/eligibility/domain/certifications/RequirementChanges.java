package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.policies.CertificationPolicy;
import org.examledger.policies.CertificationVersion;
import org.examledger.policies.ClockName;
import org.examledger.policies.Program;

/**
 * The changes of one certification's requirement, and the time that they leave to comply (C7).
 *
 * @param program that awards it; empty if the catalogue does not have it
 */
record RequirementChanges(CertificationPolicy policy, Optional<Program> program) {
    /** The zone in which the time to comply counts: that in which versions begin. */
    static final ZoneId ZONE = ZoneId.of("UTC");

    /** How long candidates may go by the requirement that a version replaces; empty if no longer than to its date. */
    Optional<ClockRule> rule(CertificationVersion version) {
        return version.change() == null
                ? Optional.empty()
                : program.flatMap(awarding ->
                        ClockRule.named(ClockName.MEET_CHANGED_REQUIREMENT, awarding, version.inForceFrom()));
    }

    /** The exams of the requirement that a version replaces; none for the first version. */
    Set<String> replaced(CertificationVersion version) {
        return policy.before(version)
                .<Set<String>>map(before -> before.requirement().exams())
                .orElseGet(Set::of);
    }

    /** The first instant at which the requirement that a version replaces cannot be met any more. */
    Instant completeAt(CertificationVersion version) {
        Instant from = version.inForceFrom();
        return rule(version).map(rule -> rule.dueAt(from, ZONE)).orElse(from);
    }
}
