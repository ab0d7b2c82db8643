package org.examledger.service.eligibility.domain.certifications;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.examledger.policies.CertificationVersion;
import org.examledger.policies.Requirement;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * The passes that meet a requirement.
 *
 * @param version whose requirement they meet
 * @param passes in order; the last is the sitting at whose start the certification is obtained
 */
record Completion(CertificationVersion version, List<Sitting> passes) {

    Completion {
        passes = List.copyOf(passes);
    }

    /** The sitting that completed the requirement: the last exam required (C8 counts from it). */
    Sitting last() {
        return passes.getLast();
    }

    /**
     * What a sitting completes: it has to be a pass of an exam that the requirement names.
     *
     * @param passes that sitting and those before it, in order
     */
    static Optional<Completion> by(Sitting completing, CertificationVersion version, Collection<Sitting> passes) {
        Requirement requirement = version.requirement();
        if (!requirement.exams().contains(completing.started().examId())) {
            return Optional.empty();
        }
        return meeting(requirement, passes).map(met -> {
            met.add(completing);
            return new Completion(version, List.copyOf(met));
        });
    }

    /**
     * The earliest passes that meet the requirement, in order; empty when none do. Of several alternatives it is the one
     * that was met first.
     */
    static Optional<SortedSet<Sitting>> meeting(Requirement requirement, Collection<Sitting> passes) {
        return switch (requirement) {
            case Requirement.Passed exam ->
                passes.stream()
                        .filter(pass -> pass.started().examId().equals(exam.examId()))
                        .min(Sitting.IN_ORDER)
                        .map(pass -> inOrder(List.of(pass)));
            case Requirement.AllOf all -> allOf(all.parts(), passes);
            case Requirement.AnyOf any ->
                any.alternatives().stream()
                        .flatMap(alternative -> meeting(alternative, passes).stream())
                        .min(Comparator.comparing(SortedSet::last, Sitting.IN_ORDER));
        };
    }

    private static Optional<SortedSet<Sitting>> allOf(List<Requirement> parts, Collection<Sitting> passes) {
        SortedSet<Sitting> together = inOrder(List.of());
        for (Requirement part : parts) {
            Optional<SortedSet<Sitting>> met = meeting(part, passes);
            if (met.isEmpty()) {
                return Optional.empty();
            }
            together.addAll(met.get());
        }
        return Optional.of(together);
    }

    private static SortedSet<Sitting> inOrder(Collection<Sitting> passes) {
        SortedSet<Sitting> inOrder = new TreeSet<>(Sitting.IN_ORDER);
        inOrder.addAll(passes);
        return inOrder;
    }
}
