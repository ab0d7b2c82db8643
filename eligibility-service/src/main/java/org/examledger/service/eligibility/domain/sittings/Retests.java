package org.examledger.service.eligibility.domain.sittings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.RetestCancelled;
import org.examledger.service.eligibility.domain.facts.RetestDateAgreed;
import org.examledger.service.eligibility.domain.facts.RetestFact;

/**
 * The retests that programs ordered (rule S7): an agreed attempt is sat because the program wants it, whatever the retake
 * policy says.
 *
 * @param byRetest what was said of each, by (occurredAt, eventId)
 */
public record Retests(Map<String, List<RetestFact>> byRetest) {

    /** Those that facts tell of, given by (occurredAt, eventId). */
    static Retests among(List<Fact> facts) {
        return new Retests(facts.stream()
                .filter(RetestFact.class::isInstance)
                .map(RetestFact.class::cast)
                .collect(Collectors.groupingBy(RetestFact::retestId, TreeMap::new, Collectors.toList())));
    }

    /**
     * Whether a sitting is one that a program ordered: of the attempt that was agreed on last before its start, for a retest
     * that was not cancelled by then. What is agreed on or called off later is about another sitting.
     */
    public boolean include(Sitting sitting) {
        return standingAt(sitting.startsAt()).contains(sitting.attemptId());
    }

    /** Everything said of the retests for which an attempt was ever agreed on. */
    public List<Fact> about(String attemptId) {
        List<Fact> facts = new ArrayList<>();
        for (List<RetestFact> said : byRetest.values()) {
            if (said.stream().anyMatch(fact -> agrees(fact, attemptId))) {
                facts.addAll(said);
            }
        }
        return facts;
    }

    private Set<String> standingAt(Instant start) {
        Set<String> attemptIds = new HashSet<>();
        for (List<RetestFact> all : byRetest.values()) {
            List<RetestFact> said = all.stream()
                    .filter(fact -> !fact.occurredAt().isAfter(start))
                    .toList();
            if (said.stream().noneMatch(RetestCancelled.class::isInstance)) {
                said.stream()
                        .filter(RetestDateAgreed.class::isInstance)
                        .map(RetestDateAgreed.class::cast)
                        .reduce((earlier, later) -> later)
                        .ifPresent(last -> attemptIds.add(last.attemptId()));
            }
        }
        return attemptIds;
    }

    private static boolean agrees(RetestFact fact, String attemptId) {
        return switch (fact) {
            case RetestDateAgreed agreed -> agreed.attemptId().equals(attemptId);
            case RetestCancelled cancelled -> false;
        };
    }
}
