package org.examledger.service.eligibility.domain.certifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.examledger.policies.CertificationPolicy;
import org.examledger.policies.CertificationVersion;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * Every time that one certification was obtained (CONTRACT, Meaning 8).
 *
 * @param changes the policy, with the changes of its requirement
 * @param sittings of all exams that the policy names, in order
 * @param all in order
 * @param open the passes, in order, that count for the next one; empty while the last one is not over
 */
record Holdings(RequirementChanges changes, List<Sitting> sittings, List<Holding> all, List<Sitting> open) {

    Holdings {
        sittings = List.copyOf(sittings);
        all = List.copyOf(all);
        open = List.copyOf(open);
    }

    /**
     * What the passes among the sittings obtain and keep.
     *
     * @param sittings of all exams that the policy names, in order
     * @param idOf the certificationId by the completing attempt
     */
    static Holdings of(
            RequirementChanges changes,
            List<Sitting> sittings,
            Revocations revocations,
            Function<String, String> idOf) {
        CertificationPolicy policy = changes.policy();
        List<Holding> all = new ArrayList<>();
        List<Sitting> open = new ArrayList<>();
        for (Sitting pass : sittings.stream().filter(Sitting::passed).toList()) {
            if (!all.isEmpty() && !all.getLast().overAt(pass.startsAt())) {
                all.add(counted(all.removeLast(), pass, policy));
                continue;
            }
            open.add(pass);
            completed(changes, pass, open).ifPresent(completion -> {
                String id = idOf.apply(pass.attemptId());
                Term first = Term.of(pass, completion.version(), policy);
                all.add(new Holding(id, completion, List.of(first), open, revocations.on(id)));
                open.clear();
            });
        }
        return new Holdings(changes, sittings, all, open);
    }

    /** A pass while the certification is held, or inactive, keeps it for another term if it recertifies (C5). */
    private static Holding counted(Holding held, Sitting pass, CertificationPolicy policy) {
        CertificationVersion version = policy.inForceAt(pass.startsAt());
        return version.recertifiedBy(pass.started().examId())
                ? held.keptBy(Term.of(pass, version, policy))
                : held.with(pass);
    }

    /** By the version in force or, while it may still be met, by the one before (C7). */
    private static Optional<Completion> completed(RequirementChanges changes, Sitting pass, List<Sitting> open) {
        CertificationVersion inForce = changes.policy().inForceAt(pass.startsAt());
        Optional<CertificationVersion> replaced = changes.policy()
                .before(inForce)
                .filter(before -> pass.startsAt().isBefore(changes.completeAt(inForce)));
        return Stream.concat(Stream.of(inForce), replaced.stream())
                .flatMap(version -> Completion.by(pass, version, open).stream())
                .findFirst();
    }

    /** What is published about the certification. */
    CertificationPolicy policy() {
        return changes.policy();
    }

    /** The later sittings, passed now or ever, that a version allows to keep the holding at that place, before the next one. */
    List<Sitting> mayRenew(int place) {
        return bearing(place).stream()
                .filter(sitting -> policy().inForceAt(sitting.startsAt())
                        .recertifiedBy(sitting.started().examId()))
                .toList();
    }

    /** The later sittings, passed now or ever, before the next holding. */
    List<Sitting> bearing(int place) {
        Sitting completing = all.get(place).completing();
        Optional<Sitting> next =
                place + 1 < all.size() ? Optional.of(all.get(place + 1).completing()) : Optional.empty();
        return sittings.stream()
                .filter(Sitting::everPassed)
                .filter(sitting -> Sitting.IN_ORDER.compare(sitting, completing) > 0)
                .filter(sitting -> next.filter(other -> Sitting.IN_ORDER.compare(sitting, other) >= 0)
                        .isEmpty())
                .toList();
    }
}
