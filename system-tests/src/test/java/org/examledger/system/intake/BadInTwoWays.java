package org.examledger.system.intake;

import java.util.stream.Stream;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Delivery;
import org.examledger.clock.ClockAdvanced;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Reporter;
import org.examledger.system.harness.Schemas;
import org.examledger.system.harness.World;

/** Reports that two codes apply to: the first of the contract's order is the answer. */
final class BadInTwoWays {
    private static final String FAR_AHEAD = "2030-01-01T00:00Z";

    private BadInTwoWays() {}

    static Stream<Bad> all() {
        return Stream.of(bytes(), fields(), company()).flatMap(cases -> cases);
    }

    private static Stream<Bad> bytes() {
        return Stream.of(
                new Bad(
                        "no value under no key",
                        "NULL_VALUE",
                        (world, candidate) -> Bad.intake(Reporter.partition(candidate.id()), null, null)),
                Bad.value("too large and no wire format", "TOO_LARGE", (world, candidate) -> {
                    byte[] value = new byte[2 * 1024 * 1024];
                    value[0] = 7;
                    return value;
                }),
                Bad.value("another first byte and an unknown id", "UNDECODABLE", (world, candidate) -> {
                    byte[] value = Schemas.framed(2_000_000_000, new byte[0]);
                    value[0] = 7;
                    return value;
                }),
                Bad.value(
                        "a truncated record of another topic",
                        "UNDECODABLE",
                        (world, candidate) ->
                                Bad.shorter(world.reporter().encode(Topics.CLOCK, new ClockAdvanced(World.NOW)))),
                new Bad(
                        "another record under another key",
                        "WRONG_RECORD",
                        (world, candidate) -> Bad.intake(
                                Reporter.partition(candidate.id()),
                                Reporter.key("somebody"),
                                world.reporter().encode(Topics.CLOCK, new ClockAdvanced(World.NOW)))));
    }

    private static Stream<Bad> fields() {
        return Stream.of(
                Bad.report("a blank field and an UNKNOWN symbol", "MISSING_FIELD", (world, candidate) -> {
                    AttemptStarted start = (AttemptStarted) Bad.start(candidate);
                    start.setDelivery(Delivery.UNKNOWN);
                    start.setCenterId("");
                    return start;
                }),
                new Bad("an UNKNOWN symbol under another key", "BAD_VALUE", (world, candidate) -> {
                    AttemptStarted start = (AttemptStarted) Bad.start(candidate);
                    start.setDelivery(Delivery.UNKNOWN);
                    return Bad.intake(
                            Reporter.partition(candidate.id()), Reporter.key("somebody"), Bad.encoded(world, start));
                }),
                new Bad(
                        "another key on another partition",
                        "KEY_MISMATCH",
                        (world, candidate) ->
                                Bad.intake(BadPlaces.another(candidate), null, Bad.goodValue(world, candidate))),
                new Bad(
                        "another partition and an unknown exam",
                        "WRONG_PARTITION",
                        (world, candidate) -> Bad.intake(
                                BadPlaces.another(candidate),
                                Reporter.key(candidate.id()),
                                Bad.encoded(world, candidate.reports().started("a1", "AZ-999", "2021-05-03T09:00Z")))));
    }

    private static Stream<Bad> company() {
        return Stream.of(
                Bad.report(
                        "an unknown exam under an accepted eventId",
                        "UNKNOWN_EXAM",
                        (world, candidate) -> conflicting(candidate, "a1", "AZ-999", "2021-05-03T09:00Z")),
                Bad.report(
                        "an accepted eventId in the future",
                        "CONFLICTING_DUPLICATE",
                        (world, candidate) -> conflicting(candidate, "a2", "AZ-104", FAR_AHEAD)),
                Bad.report("a second start in the future", "IN_FUTURE", (world, candidate) -> {
                    BadCompany.accepted(candidate);
                    return candidate.reports().started("a1", "AZ-104", FAR_AHEAD);
                }));
    }

    private static AttemptStarted conflicting(Candidate candidate, String attemptId, String examId, String at) {
        AttemptStarted accepted = BadCompany.accepted(candidate);
        return BadCompany.withId(candidate.reports().started(attemptId, examId, at), accepted);
    }
}
