package org.examledger.system.intake;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.examledger.incidents.FraudCategory;
import org.examledger.sanctions.FlagDismissed;
import org.examledger.sanctions.Measure;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.MisconductConfirmed;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Reporter;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.World;

/** What reviewers may not report: each code once, and whatever is of this intake alone. */
final class BadReviews {
    private static final String AT = "2026-05-28T09:00Z";

    private BadReviews() {}

    static Stream<Bad> all() {
        return Stream.of(places(), fields(), values(), company()).flatMap(cases -> cases);
    }

    private static Stream<Bad> places() {
        return Stream.of(
                new Bad(
                        "no value, in the reviews",
                        "NULL_VALUE",
                        (world, candidate) -> Bad.intake(Topics.INTAKE_REVIEWS, candidate, null)),
                new Bad(
                        "a report of attempts, in the reviews",
                        "WRONG_RECORD",
                        (world, candidate) ->
                                Bad.intake(Topics.INTAKE_REVIEWS, candidate, Bad.goodValue(world, candidate))),
                new Bad("a truncated case", "UNDECODABLE", (world, candidate) -> {
                    byte[] value = world.reporter().encode(Topics.INTAKE_REVIEWS, confirmed(candidate));
                    return Bad.intake(Topics.INTAKE_REVIEWS, candidate, Bad.shorter(value));
                }),
                new Bad("a case under the key of another candidate", "KEY_MISMATCH", (world, candidate) -> {
                    MisconductConfirmed ofAnother = confirmed(candidate);
                    ofAnother.setCandidateId("somebody");
                    byte[] value = world.reporter().encode(Topics.INTAKE_REVIEWS, ofAnother);
                    return Bad.intake(Topics.INTAKE_REVIEWS, candidate, value);
                }),
                new Bad("a case on another partition", "WRONG_PARTITION", (world, candidate) -> {
                    byte[] value = world.reporter().encode(Topics.INTAKE_REVIEWS, confirmed(candidate));
                    return new ProducerRecord<>(
                            Topics.INTAKE_REVIEWS.name(),
                            BadPlaces.another(candidate),
                            Reporter.key(candidate.id()),
                            value);
                }));
    }

    private static Stream<Bad> fields() {
        return Stream.of(
                spoilt("a blank caseId", "MISSING_FIELD", confirmed -> confirmed.setCaseId(" ")),
                spoilt("a blank decidedBy", "MISSING_FIELD", confirmed -> confirmed.setDecidedBy("")),
                spoilt(
                        "an invalidation that names no attempt",
                        "MISSING_FIELD",
                        confirmed -> confirmed.setMeasures(List.of(Reviews.ban(), Reviews.invalidation(null)))),
                spoilt(
                        "an invalidation of a blank attempt",
                        "MISSING_FIELD",
                        confirmed -> confirmed.setMeasures(List.of(Reviews.invalidation(" ")))),
                spoilt(
                        "a revocation that names no certification",
                        "MISSING_FIELD",
                        confirmed -> confirmed.setMeasures(List.of(Reviews.revocation(null)))),
                Bad.report(
                        "a dismissal of a blank flag",
                        "MISSING_FIELD",
                        (world, candidate) -> candidate.reviews().dismissed("", AT)));
    }

    private static Stream<Bad> values() {
        return Stream.of(
                spoilt("a program that nobody runs", "BAD_VALUE", confirmed -> confirmed.setProgram("ACME")),
                spoilt("no measure", "BAD_VALUE", confirmed -> confirmed.setMeasures(List.of())),
                spoilt(
                        "an UNKNOWN category of a case",
                        "BAD_VALUE",
                        confirmed -> confirmed.setCategory(FraudCategory.UNKNOWN)),
                spoilt(
                        "an UNKNOWN measure",
                        "BAD_VALUE",
                        confirmed -> confirmed.setMeasures(
                                List.of(new Measure(MeasureKind.UNKNOWN, null, null, null, false)))),
                spoilt("a notice in no zone", "BAD_VALUE", confirmed -> confirmed.setZoneId("Mars/Olympus")));
    }

    private static Stream<Bad> company() {
        return Stream.of(
                Bad.report("a second case of an id", "CONTRADICTION", (world, candidate) -> {
                    candidate.report(confirmed(candidate));
                    return confirmed(candidate);
                }),
                Bad.report(
                        "a case with another program under its eventId", "CONFLICTING_DUPLICATE", BadReviews::changed),
                Bad.report("a dismissal in the future", "IN_FUTURE", (world, candidate) -> {
                    FlagDismissed dismissed = candidate.reviews().dismissed("f1", AT);
                    dismissed.setOccurredAt(
                            World.NOW.plus(Duration.ofMinutes(5)).plusMillis(1));
                    return dismissed;
                }));
    }

    private static MisconductConfirmed changed(World world, Candidate candidate) {
        MisconductConfirmed first = confirmed(candidate);
        candidate.report(first);
        return MisconductConfirmed.newBuilder(first).setProgram("FUN").build();
    }

    private static Bad spoilt(String what, String code, Consumer<MisconductConfirmed> spoil) {
        return Bad.report(what, code, (world, candidate) -> {
            MisconductConfirmed confirmed = confirmed(candidate);
            spoil.accept(confirmed);
            return confirmed;
        });
    }

    private static MisconductConfirmed confirmed(Candidate candidate) {
        return candidate.reviews().confirmed("case-1", "ORACLE", AT, Reviews.ban());
    }
}
