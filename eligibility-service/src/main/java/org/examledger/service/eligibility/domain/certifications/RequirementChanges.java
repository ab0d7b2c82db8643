package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.policies.CertificationPolicy;
import org.examledger.policies.CertificationVersion;

/** The changes of one certification's requirement, and the time that they leave to comply (C7). */
record RequirementChanges(CertificationPolicy policy) {
    /** The zone in which the time to comply counts: that in which versions begin. */
    static final ZoneId ZONE = ZoneId.of("UTC");

    /** How long candidates may go by the requirement that a version replaces; empty if no longer than to its date. */
    Optional<ClockRule> rule(CertificationVersion version) {
        return Optional.ofNullable(version.change())
                .map(change -> new ClockRule(
                        change.within(), change.ruleId(), null, policy.certification(), version.version()));
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
