package org.examledger.service.attempts.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
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
        List<CenterFact> said = shared.about(SubjectKind.CENTER, centerId).stream()
                .filter(Readable.class::isInstance)
                .map(Readable.class::cast)
                .sorted(AS_SAID)
                .flatMap(fact -> of(fact.record()).stream())
                .toList();
        List<CenterFact> facts = new ArrayList<>();
        Map<List<String>, Suspended> standing = new LinkedHashMap<>();
        Set<List<String>> concerned = new HashSet<>();
        for (CenterFact fact : said) {
            switch (fact) {
                case Located located -> {
                    if (located.centerId().equals(centerId)) {
                        facts.add(located);
                    }
                }
                case Suspended suspended -> {
                    List<String> id = List.of(suspended.centerId(), suspended.suspensionId());
                    standing.put(id, suspended);
                    if (suspended.centerIds().contains(centerId)) {
                        concerned.add(id);
                    }
                }
            }
        }
        standing.keySet().retainAll(concerned);
        facts.addAll(standing.values());
        return facts;
    }

    /** Empty for an appeal: what it leads to is said of the suspension. */
    private static Optional<CenterFact> of(SpecificRecord record) {
        return switch (record) {
            case CenterRegistered registered -> Optional.of(located(registered));
            case CenterSuspended suspended -> Optional.of(suspended(suspended));
            case CenterReinstated reinstated -> Optional.of(reinstated(reinstated));
            default -> Optional.empty();
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
