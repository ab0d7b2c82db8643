package org.examledger.service.eligibility.domain.counting;

import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.Exam;
import org.examledger.policies.PassRule;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * The sittings that count at present: those since counting last restarted, without those that a pass blocked (CONTRACT,
 * Meaning 4).
 *
 * @param sittings in order; empty only when the exam was never sat
 * @param block what a pass blocks from now on
 */
public record Count(List<Sitting> sittings, PassBlock block) {

    /** Copies the sittings. */
    public Count {
        sittings = List.copyOf(sittings);
    }

    /**
     * Counts the sittings of an exam.
     *
     * @param inOrder every sitting that may count, in order
     * @param terms the ends of the certifications that passes gave
     */
    public static Count of(List<Sitting> inOrder, PassRule rule, Exam exam, PassTerms terms) {
        PassEffect effect = new PassEffect(rule, exam, terms);
        List<Sitting> counted = new ArrayList<>();
        PassBlock block = new PassBlock.Nothing();
        for (Sitting sitting : inOrder) {
            PassBlock ownBlock = sitting.passed() ? effect.of(sitting) : new PassBlock.Nothing();
            if (block.blocks(sitting.startsAt())) {
                block = block.orLonger(ownBlock);
            } else {
                if (lastPassed(counted)) {
                    counted.clear();
                }
                counted.add(sitting);
                block = ownBlock;
            }
        }
        return new Count(counted, block);
    }

    // A counted pass is always the last of its count: what follows is blocked, or starts a new count.
    private static boolean lastPassed(List<Sitting> counted) {
        return !counted.isEmpty() && counted.getLast().passed();
    }
}
