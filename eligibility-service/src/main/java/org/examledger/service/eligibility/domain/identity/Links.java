package org.examledger.service.eligibility.domain.identity;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.examledger.service.eligibility.domain.facts.CandidatesLinked;
import org.examledger.service.eligibility.domain.facts.CandidatesUnlinked;
import org.examledger.service.eligibility.domain.facts.Fact;

/**
 * The links between candidate ids that are known (rule S5). A link has no direction, and links of links count; one that was
 * undone is as if it had never been.
 *
 * @param all every link ever reported
 * @param standing those that were not undone
 */
public record Links(List<CandidatesLinked> all, List<CandidatesLinked> standing) {

    /** Copies the lists. */
    public Links {
        all = List.copyOf(all);
        standing = List.copyOf(standing);
    }

    /** The links among facts, given in any order. */
    public static Links among(Collection<? extends Fact> facts) {
        List<CandidatesLinked> all = facts.stream()
                .filter(CandidatesLinked.class::isInstance)
                .map(CandidatesLinked.class::cast)
                .toList();
        Set<String> undone = facts.stream()
                .filter(CandidatesUnlinked.class::isInstance)
                .map(CandidatesUnlinked.class::cast)
                .map(CandidatesUnlinked::linkId)
                .collect(Collectors.toSet());
        return new Links(
                all,
                all.stream().filter(link -> !undone.contains(link.linkId())).toList());
    }

    /** Whether there never was one. */
    public boolean none() {
        return all.isEmpty();
    }

    /** All ids of the person who has this one, itself included, in order. */
    public SortedSet<String> unitedWith(String candidateId) {
        SortedSet<String> united = new TreeSet<>(Set.of(candidateId));
        Deque<String> toVisit = new ArrayDeque<>(united);
        while (!toVisit.isEmpty()) {
            neighbours(standing, toVisit.remove()).stream().filter(united::add).forEach(toVisit::add);
        }
        return united;
    }

    /** The ids that a standing link names beside this one. */
    public Set<String> linkedTo(String candidateId) {
        return neighbours(standing, candidateId);
    }

    /** The ids that any link ever named beside this one. */
    public Set<String> everLinkedTo(String candidateId) {
        return neighbours(all, candidateId);
    }

    private static Set<String> neighbours(List<CandidatesLinked> links, String candidateId) {
        Set<String> neighbours = new HashSet<>();
        for (CandidatesLinked link : links) {
            if (link.candidateId().equals(candidateId)) {
                neighbours.add(link.otherCandidateId());
            } else if (link.otherCandidateId().equals(candidateId)) {
                neighbours.add(link.candidateId());
            }
        }
        neighbours.remove(candidateId);
        return neighbours;
    }
}
