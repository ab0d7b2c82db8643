package org.examledger.service.attempts.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examledger.centers.CenterRegistered;
import org.examledger.centers.CenterReinstated;
import org.examledger.centers.CenterSuspended;
import org.examledger.centers.ReinstatementCause;
import org.examledger.kit.conclusion.SharedFacts;
import org.examledger.kit.record.SubjectKind;
import org.examledger.kit.store.Fact.Readable;
import org.examledger.service.attempts.domain.centers.Centers;
import org.examledger.service.attempts.domain.facts.CenterFact;
import org.examledger.service.attempts.domain.facts.CenterFact.Located;
import org.examledger.service.attempts.domain.facts.CenterFact.Suspended;

/** Reads what sanctions-service says about test centres. */
public final class CenterFacts {
    // All about one centre lies on one partition: there, the last record of a suspension stands.
    private static final Comparator<Readable> AS_SAID =
            Comparator.comparing(fact -> fact.stored().offset());

    private CenterFacts() {}

    /** The centres as they are known beside a candidate. */
    public static Centers of(SharedFacts shared) {
        return centerId -> about(centerId, shared);
    }

    private static List<CenterFact> about(String centerId, SharedFacts shared) {
        List<CenterFact> facts = new ArrayList<>();
        Map<List<String>, Suspended> standing = new HashMap<>();
        shared.about(SubjectKind.CENTER, centerId).stream()
                .filter(Readable.class::isInstance)
                .map(Readable.class::cast)
                .sorted(AS_SAID)
                .map(Readable::record)
                .forEach(record -> {
                    switch (record) {
                        case CenterRegistered registered -> facts.add(located(registered));
                        case CenterSuspended suspended -> keep(suspended(suspended), standing);
                        case CenterReinstated reinstated -> keep(reinstated(reinstated), standing);
                        default -> {} // an appeal: what it leads to is said of the suspension
                    }
                });
        facts.addAll(standing.values());
        return facts.stream().filter(fact -> speaksOf(fact, centerId)).toList();
    }

    private static void keep(Suspended suspended, Map<List<String>, Suspended> standing) {
        standing.put(List.of(suspended.centerId(), suspended.suspensionId()), suspended);
    }

    private static boolean speaksOf(CenterFact fact, String centerId) {
        return switch (fact) {
            case Located located -> located.centerId().equals(centerId);
            case Suspended suspended -> suspended.centerIds().contains(centerId);
        };
    }

    private static Located located(CenterRegistered registered) {
        String region = registered.getRegion();
        return new Located(
                registered.getEventId(),
                registered.getOccurredAt(),
                registered.getCenterId(),
                region == null ? registered.getCountryCode() : region);
    }

    private static Suspended suspended(CenterSuspended suspended) {
        return new Suspended(
                suspended.getEventId(),
                suspended.getOccurredAt(),
                suspended.getCenterId(),
                suspended.getSuspensionId(),
                suspended.getProgram(),
                suspended.getCenterIds(),
                suspended.getSuspendedAt(),
                suspended.getUntil(),
                false);
    }

    private static Suspended reinstated(CenterReinstated reinstated) {
        return new Suspended(
                reinstated.getEventId(),
                reinstated.getOccurredAt(),
                reinstated.getCenterId(),
                reinstated.getSuspensionId(),
                reinstated.getProgram(),
                reinstated.getCenterIds(),
                reinstated.getSuspendedAt(),
                reinstated.getReinstatedAt(),
                reinstated.getCause() == ReinstatementCause.APPEAL_REVERSED);
    }
}
