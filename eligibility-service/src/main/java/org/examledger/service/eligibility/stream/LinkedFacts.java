package org.examledger.service.eligibility.stream;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.store.Fact;
import org.examledger.service.eligibility.codec.CandidateHistory;
import org.examledger.service.eligibility.domain.identity.Links;

/**
 * What linked candidates have to know of each other (rule S5, decision 019): who is linked goes along every link that there
 * ever was, so that its undoing reaches everybody; all else along the links that stand.
 */
final class LinkedFacts {
    private LinkedFacts() {}

    /** What a candidate's facts, its own and those that were relayed to it, are to be copied to, each to a neighbour. */
    static List<Announcement> of(String candidateId, List<Fact> stored) {
        Links links = CandidateHistory.links(candidateId, stored);
        List<Announcement> relays = new ArrayList<>();
        if (!links.none()) {
            Set<String> united = links.unitedWith(candidateId);
            for (Fact fact : stored) {
                targets(candidateId, fact, links, united)
                        .forEach(target -> relays.add(new Announcement.Relay(target, fact)));
            }
        }
        return relays;
    }

    private static Set<String> targets(String candidateId, Fact fact, Links links, Set<String> united) {
        String owner = CandidateHistory.ownerOf(fact, candidateId);
        if (CandidateHistory.isIdentity(fact)) {
            return without(links.everLinkedTo(candidateId), Set.of(owner));
        }
        if (!united.contains(owner) || !CandidateHistory.regards(fact)) {
            return Set.of();
        }
        // Its owner copies it to the owner's neighbours; it goes on from here to the others.
        Set<String> served = owner.equals(candidateId) ? Set.of() : links.linkedTo(owner);
        return without(without(links.linkedTo(candidateId), Set.of(owner)), served);
    }

    private static Set<String> without(Set<String> ids, Set<String> others) {
        Set<String> rest = new HashSet<>(ids);
        rest.removeAll(others);
        return rest;
    }
}
