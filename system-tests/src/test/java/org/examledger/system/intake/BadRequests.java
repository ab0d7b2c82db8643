package org.examledger.system.intake;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.examledger.appeals.ExceptionCause;
import org.examledger.appeals.RetakeExceptionRequested;
import org.examledger.appeals.Waiver;
import org.examledger.system.harness.Candidate;

/** What may not be reported about requests for exceptions; items that are missing make no report bad (X4). */
final class BadRequests {
    private static final String AT = "2021-05-28T09:00Z";

    private BadRequests() {}

    static Stream<Bad> all() {
        return Stream.of(alone(), company()).flatMap(cases -> cases);
    }

    private static Stream<Bad> alone() {
        return Stream.of(
                spoilt("a request about an unknown exam", "UNKNOWN_EXAM", request -> request.setExamId("AZ-999")),
                spoilt("a request about a blank exam", "MISSING_FIELD", request -> request.setExamId("")),
                spoilt("a request about a blank attempt", "MISSING_FIELD", request -> request.setAttemptId("")),
                spoilt("a blank requestId", "MISSING_FIELD", request -> request.setRequestId(" ")),
                spoilt("an UNKNOWN cause", "BAD_VALUE", request -> request.setCause(ExceptionCause.UNKNOWN)),
                Bad.report(
                        "an UNKNOWN waiver",
                        "BAD_VALUE",
                        (world, candidate) -> candidate.requests().granted("r1", Waiver.UNKNOWN, AT)));
    }

    private static Stream<Bad> company() {
        return Stream.of(
                Bad.report("a second request of an id", "CONTRADICTION", (world, candidate) -> {
                    candidate.report(request(candidate));
                    return request(candidate);
                }),
                Bad.report("a second decision on a request", "CONTRADICTION", (world, candidate) -> {
                    candidate.report(candidate.requests().refused("r1", AT));
                    return candidate.requests().granted("r1", Waiver.WAIT, AT);
                }),
                Bad.report(
                        "a request about another exam than that of its attempt",
                        "CONTRADICTION",
                        (world, candidate) -> {
                            candidate.report(candidate.reports().started("a1", "70-410", "2021-05-03T09:00Z"));
                            world.settle();
                            return request(candidate);
                        }));
    }

    private static Bad spoilt(String what, String code, Consumer<RetakeExceptionRequested> spoil) {
        return Bad.report(what, code, (world, candidate) -> {
            RetakeExceptionRequested request = request(candidate);
            spoil.accept(request);
            return request;
        });
    }

    private static RetakeExceptionRequested request(Candidate candidate) {
        return candidate.requests().requested("r1", "AZ-104", "a1", AT);
    }
}
