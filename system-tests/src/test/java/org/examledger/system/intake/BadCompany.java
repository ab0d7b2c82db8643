package org.examledger.system.intake;

import java.time.Duration;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultReported;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.World;

/** Good records that cannot stand beside others or now: CONFLICTING_DUPLICATE, IN_FUTURE, CONTRADICTION. */
final class BadCompany {
    private BadCompany() {}

    static Stream<Bad> all() {
        return Stream.of(duplicates(), contradictions(), future()).flatMap(cases -> cases);
    }

    private static Stream<Bad> duplicates() {
        return Stream.of(
                Bad.report("an accepted eventId with another centre", "CONFLICTING_DUPLICATE", (world, candidate) -> {
                    AttemptStarted start = accepted(candidate);
                    AttemptStarted again = AttemptStarted.newBuilder(start).build();
                    again.setCenterId("centre-2");
                    return again;
                }),
                Bad.report("an accepted eventId in another record", "CONFLICTING_DUPLICATE", (world, candidate) -> {
                    AttemptStarted start = accepted(candidate);
                    return withId(candidate.reports().result("a1", Outcome.FAILED, "2021-05-03T11:00Z"), start);
                }),
                Bad.report("the eventId of a report that is kept", "CONFLICTING_DUPLICATE", (world, candidate) -> {
                    ResultReported kept = candidate.reports().result("a9", Outcome.FAILED, "2021-05-03T11:00Z");
                    candidate.report(kept);
                    return withId(candidate.reports().result("a9", Outcome.PASSED, "2021-05-03T11:00Z"), kept);
                }));
    }

    private static Stream<Bad> contradictions() {
        return Stream.of(
                Bad.report("a second start of an attempt", "CONTRADICTION", (world, candidate) -> {
                    accepted(candidate);
                    return candidate.reports().started("a1", "AZ-104", "2021-05-04T09:00Z");
                }),
                Bad.report("a start of a booked attempt in another exam", "CONTRADICTION", (world, candidate) -> {
                    candidate.report(booking(candidate));
                    return candidate.reports().started("a1", "70-410", "2021-05-03T09:00Z");
                }),
                Bad.report("a booking of a started attempt in another exam", "CONTRADICTION", (world, candidate) -> {
                    accepted(candidate);
                    return candidate.reports().booked("a1", "70-410", "2021-05-01T09:00Z", "2021-05-03T09:00Z");
                }),
                Bad.report("a second booking of an attempt", "CONTRADICTION", (world, candidate) -> {
                    candidate.report(booking(candidate));
                    return booking(candidate);
                }),
                Bad.report("a second flag of an id", "CONTRADICTION", (world, candidate) -> {
                    candidate.report(candidate.reports().flagged("f1", null, "MICROSOFT", "2021-05-03T09:00Z"));
                    return candidate.reports().flagged("f1", null, "MICROSOFT", "2021-05-03T09:00Z");
                }));
    }

    private static Stream<Bad> future() {
        return Stream.of(Bad.report(
                "five minutes and a millisecond ahead of the clock",
                "IN_FUTURE",
                (world, candidate) -> candidate
                        .reports()
                        .started(
                                "a1",
                                "AZ-104",
                                World.NOW
                                        .plus(Duration.ofMinutes(5))
                                        .plusMillis(1)
                                        .toString())));
    }

    static AttemptStarted accepted(Candidate candidate) {
        AttemptStarted start = candidate.reports().started("a1", "AZ-104", "2021-05-03T09:00Z");
        candidate.report(start);
        return start;
    }

    private static SpecificRecord booking(Candidate candidate) {
        return candidate.reports().booked("a1", "AZ-104", "2021-05-01T09:00Z", "2021-05-03T09:00Z");
    }

    static <T extends SpecificRecord> T withId(T record, SpecificRecord other) {
        record.put(0, other.get(0));
        return record;
    }
}
