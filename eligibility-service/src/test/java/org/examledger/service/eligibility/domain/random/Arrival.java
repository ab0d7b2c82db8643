package org.examledger.service.eligibility.domain.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.SequencedFact;

/** Orders in which facts may arrive. */
final class Arrival {
    private Arrival() {}

    /** Any order, but that a topic of derived facts keeps its own. */
    static List<Fact> of(List<Fact> facts, Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        List<SequencedFact> bySequence = new ArrayList<>();
        for (Fact fact : shuffled) {
            if (fact instanceof SequencedFact sequenced) {
                bySequence.add(sequenced);
            }
        }
        bySequence.sort(SequencedFact.BY_SEQUENCE);
        List<Fact> arriving = new ArrayList<>();
        for (Fact fact : shuffled) {
            arriving.add(fact instanceof SequencedFact ? bySequence.removeFirst() : fact);
        }
        return arriving;
    }
}
