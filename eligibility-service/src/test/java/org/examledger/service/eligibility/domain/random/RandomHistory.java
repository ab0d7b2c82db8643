package org.examledger.service.eligibility.domain.random;

import java.util.List;
import java.util.Map;
import org.examledger.policies.Exam;
import org.examledger.service.eligibility.domain.facts.Fact;

/**
 * A candidate's random facts, with what they mean.
 *
 * @param facts in the order in which they were told; those of sanctions by sequence
 * @param sittings by examId, in order
 * @param bans those in force
 * @param unreadable how many records nobody can decode
 */
public record RandomHistory(
        List<Fact> facts, Map<String, List<PlainSitting>> sittings, List<PlainBan> bans, int unreadable) {

    /** The history that a seed makes; the same each time. */
    public static RandomHistory of(long seed) {
        return new HistoryGenerator(seed).history();
    }

    /** The history of some of these exams that a seed makes; the same each time. */
    public static RandomHistory of(long seed, List<Exam> exams) {
        return new HistoryGenerator(seed, exams).history();
    }
}
