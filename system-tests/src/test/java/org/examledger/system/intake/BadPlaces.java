package org.examledger.system.intake;

import java.util.stream.Stream;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Reporter;

/** Good records in the wrong place, or about no known exam: KEY_MISMATCH, WRONG_PARTITION, UNKNOWN_EXAM. */
final class BadPlaces {
    private BadPlaces() {}

    static Stream<Bad> all() {
        return Stream.of(
                new Bad(
                        "no key",
                        "KEY_MISMATCH",
                        (world, candidate) ->
                                Bad.intake(Reporter.partition(candidate.id()), null, Bad.goodValue(world, candidate))),
                new Bad(
                        "an empty key",
                        "KEY_MISMATCH",
                        (world, candidate) -> Bad.intake(
                                Reporter.partition(candidate.id()), new byte[0], Bad.goodValue(world, candidate))),
                new Bad(
                        "the key of another candidate",
                        "KEY_MISMATCH",
                        (world, candidate) -> Bad.intake(
                                Reporter.partition(candidate.id()),
                                Reporter.key("somebody"),
                                Bad.goodValue(world, candidate))),
                new Bad(
                        "a key that is no text",
                        "KEY_MISMATCH",
                        (world, candidate) -> Bad.intake(
                                Reporter.partition(candidate.id()),
                                new byte[] {-1, -2},
                                Bad.goodValue(world, candidate))),
                new Bad(
                        "the partition of another partitioner",
                        "WRONG_PARTITION",
                        (world, candidate) -> Bad.intake(
                                another(candidate), Reporter.key(candidate.id()), Bad.goodValue(world, candidate))),
                Bad.report(
                        "an exam that is not in the catalogue",
                        "UNKNOWN_EXAM",
                        (world, candidate) -> candidate.reports().started("a1", "AZ-999", "2021-05-03T09:00Z")),
                Bad.report(
                        "a booking of an exam in lower case",
                        "UNKNOWN_EXAM",
                        (world, candidate) ->
                                candidate.reports().booked("a1", "az-104", "2021-05-03T09:00Z", "2021-06-03T09:00Z")));
    }

    static int another(Candidate candidate) {
        return (Reporter.partition(candidate.id()) + 1) % Topics.CANDIDATE_PARTITIONS;
    }
}
