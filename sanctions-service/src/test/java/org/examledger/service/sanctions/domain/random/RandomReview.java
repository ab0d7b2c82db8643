package org.examledger.service.sanctions.domain.random;

import java.util.List;
import java.util.Map;
import org.examledger.service.sanctions.domain.facts.Fact;

/**
 * A candidate's random facts, with what they mean.
 *
 * @param facts in the order in which they were told, which is that of each topic; intake's have none
 * @param meaning the state of each sanction, as {@link org.examledger.service.sanctions.domain.given.Reader} words it
 */
public record RandomReview(List<Fact> facts, Map<String, String> meaning) {

    /** The facts that a seed makes; the same each time. */
    public static RandomReview of(long seed) {
        return new ReviewGenerator(seed).review();
    }
}
