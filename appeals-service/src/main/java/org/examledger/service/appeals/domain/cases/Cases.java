package org.examledger.service.appeals.domain.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.appeals.domain.WaitingFact;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.SanctionFact;
import org.examledger.service.appeals.domain.facts.SanctionImposed;
import org.examledger.service.appeals.domain.facts.SanctionLifted;

/**
 * The cases against a candidate.
 *
 * @param known by caseId
 * @param waiting facts about sanctions that make no case: none of the case was imposed, or the policies do not have its
 *     program
 */
public record Cases(SortedMap<String, Case> known, List<WaitingFact> waiting) {

    /** Copies the cases and facts. */
    public Cases {
        known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
        waiting = List.copyOf(waiting);
    }

    /**
     * The cases that these facts make known.
     *
     * @param facts without duplicates, in any order; those of other kinds are left alone
     */
    public static Cases of(List<Fact> facts, PolicyCatalogue catalogue) {
        Map<String, List<SanctionFact>> byCase = facts.stream()
                .filter(SanctionFact.class::isInstance)
                .map(SanctionFact.class::cast)
                .sorted(SanctionFact.BY_SEQUENCE)
                .collect(Collectors.groupingBy(SanctionFact::caseId, TreeMap::new, Collectors.toList()));
        SortedMap<String, Case> known = new TreeMap<>();
        List<WaitingFact> waiting = new ArrayList<>();
        byCase.forEach((caseId, about) -> {
            Optional<SanctionImposed> notice = lastImposed(about);
            Optional<Case> found = notice.flatMap(last ->
                    catalogue.program(last.program()).map(program -> new Case(program, last, about, liftedAt(about))));
            found.ifPresentOrElse(
                    theCase -> known.put(caseId, theCase),
                    () -> about.forEach(fact -> waiting.add(WaitingFact.of(
                            fact, notice.map(SanctionImposed::program).orElse(caseId)))));
        });
        return new Cases(known, waiting);
    }

    /** The case of that id; empty while none of its sanctions is known. */
    public Optional<Case> find(String caseId) {
        return Optional.ofNullable(known.get(caseId));
    }

    private static Optional<SanctionImposed> lastImposed(List<SanctionFact> bySequence) {
        return bySequence.stream()
                .filter(SanctionImposed.class::isInstance)
                .map(SanctionImposed.class::cast)
                .reduce((earlier, later) -> later);
    }

    // A fact about a sanction that was never imposed says nothing about the case.
    private static Optional<Instant> liftedAt(List<SanctionFact> bySequence) {
        List<SanctionFact> standing = bySequence.stream()
                .collect(Collectors.groupingBy(SanctionFact::sanctionId, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(about -> lastImposed(about).isPresent())
                .map(List::getLast)
                .toList();
        return standing.stream().allMatch(SanctionLifted.class::isInstance)
                ? standing.stream().map(Fact::occurredAt).max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
