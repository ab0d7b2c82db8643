package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.CertificationPolicy;
import org.examledger.policies.CertificationVersion;
import org.examledger.policies.HoldersDuty;
import org.examledger.policies.RequirementChange;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * A changed requirement that those must meet who met the one before it (C7).
 *
 * @param version the one that changed it
 * @param change what it asks
 * @param metAt the start of the sitting by which it was met, before the change or after; empty while it is not
 */
record Compliance(CertificationVersion version, RequirementChange change, Optional<Instant> metAt) {

    /** The first instant that is too late. */
    Instant dueAt() {
        return version.changeCompleteAt();
    }

    /** Whether it was met before that. */
    boolean inTime() {
        return metAt.filter(at -> at.isBefore(dueAt())).isPresent();
    }

    /** The changes that a certification has to follow, in order: those after the version by which it was obtained. */
    static List<Compliance> asked(Holding holding, CertificationPolicy policy) {
        List<Compliance> asked = new ArrayList<>();
        List<CertificationVersion> versions = policy.versions();
        for (int place = 0; place < versions.size(); place++) {
            CertificationVersion version = versions.get(place);
            RequirementChange change = version.change();
            boolean later =
                    version.date().isAfter(holding.completion().version().date());
            if (later && change != null && change.holders() == HoldersDuty.MUST_COMPLY) {
                asked.add(new Compliance(
                        version, change, metAt(versions.subList(place, versions.size()), holding.passes())));
            }
        }
        return asked;
    }

    /** The start of the sitting by which these passes met the requirement of the first of the versions, or of a later one. */
    static Optional<Instant> metAt(List<CertificationVersion> versions, List<Sitting> passes) {
        return versions.stream()
                .flatMap(version -> Completion.meeting(version.requirement(), passes).stream())
                .map(met -> met.last().startsAt())
                .min(Comparator.naturalOrder());
    }
}
