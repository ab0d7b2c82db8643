package org.examledger.quickstart.sample;

import java.time.Instant;

/**
 * How large a sample is and which one.
 *
 * @param seed the same seed gives the same sample
 * @param candidates at least 1
 * @param from the first instant of the period
 * @param until the end of the period; no appointment lies at or after it
 * @param malformedOfEachKind how many records there are of each kind that intake refuses
 */
public record SampleSettings(long seed, int candidates, Instant from, Instant until, int malformedOfEachKind) {

    /** The sample of the demonstration: 2,000 candidates from January 2024 to June 2025. */
    public static SampleSettings ofDemonstration(long seed) {
        return new SampleSettings(
                seed, 2_000, Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2025-07-01T00:00:00Z"), 5);
    }
}
