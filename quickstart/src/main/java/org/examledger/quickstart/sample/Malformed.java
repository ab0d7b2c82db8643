package org.examledger.quickstart.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.ResultReported;
import org.examledger.incidents.FlagSource;
import org.examledger.incidents.FraudCategory;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.sanctions.FlagDismissed;
import org.examledger.schemas.Topics;

/** Reports that intake refuses, each made out of a good one: one method a kind. */
record Malformed(Chance chance) {

    private static final Instant FAR_AWAY = Instant.parse("2099-01-01T09:00:00Z");
    private static final int TOO_LONG = 1_100;

    /** One report of each kind. */
    List<Report> outOf(AttemptBooked booked, AttemptStarted started, ResultReported result, Instant at) {
        String candidate = started.getCandidateId();
        var reports = new ArrayList<Report>();
        Payload good = new Payload.Whole(fresh(booked).build());
        add(reports, at, ReportKind.WITHOUT_VALUE, candidate, new Payload.Nothing());
        add(reports, at, ReportKind.TOO_LARGE, candidate, new Payload.Whole(largeFlag(started)));
        add(
                reports,
                at,
                ReportKind.TRUNCATED,
                candidate,
                new Payload.Truncated(fresh(booked).build()));
        add(
                reports,
                at,
                ReportKind.UNKNOWN_SCHEMA,
                candidate,
                new Payload.UnderUnknownSchema(fresh(booked).build()));
        add(reports, at, ReportKind.OF_ANOTHER_TOPIC, candidate, reviewersWord(started));
        add(reports, at, ReportKind.BLANK_FIELD, candidate, whole(fresh(booked).setCenterId(" ")));
        add(reports, at, ReportKind.UNKNOWN_ZONE, candidate, whole(fresh(booked).setZoneId("Europe/Atlantis")));
        add(reports, at, ReportKind.SCORE_OUT_OF_RANGE, candidate, new Payload.Whole(impossibleScore(result)));
        reports.add(new Report(at, ReportKind.WRONG_KEY, candidate, booked.getAttemptId(), good, true));
        reports.add(new Report(at, ReportKind.WRONG_PARTITION, candidate, candidate, good, false));
        add(reports, at, ReportKind.UNKNOWN_EXAM, candidate, whole(fresh(booked).setExamId("AZ-1040")));
        add(reports, at, ReportKind.CONFLICTING_DUPLICATE, candidate, new Payload.Whole(otherScore(result)));
        add(reports, at, ReportKind.IN_FUTURE, candidate, whole(fresh(booked).setOccurredAt(FAR_AWAY)));
        add(reports, at, ReportKind.SECOND_START, candidate, new Payload.Whole(startedAgain(started)));
        return reports;
    }

    private static void add(List<Report> reports, Instant at, ReportKind kind, String candidate, Payload payload) {
        reports.add(Report.of(at, kind, candidate, payload));
    }

    /** A booking with ids of its own, so that nothing but the planted fault speaks against it. */
    private AttemptBooked.Builder fresh(AttemptBooked booked) {
        return AttemptBooked.newBuilder(booked).setEventId(chance.id()).setAttemptId("R-" + chance.id());
    }

    private static Payload whole(AttemptBooked.Builder booking) {
        return new Payload.Whole(booking.build());
    }

    /** More than 1 MiB of references to evidence. */
    private FraudFlagRaised largeFlag(AttemptStarted started) {
        List<String> evidence = Collections.nCopies(TOO_LONG, "evidence/" + "0".repeat(1024));
        return new FraudFlagRaised(
                chance.id(),
                started.getCandidateId(),
                started.getOccurredAt(),
                chance.id(),
                started.getAttemptId(),
                "MICROSOFT",
                FraudCategory.CHEATING,
                FlagSource.CENTER,
                evidence);
    }

    private Payload reviewersWord(AttemptStarted started) {
        var dismissed = new FlagDismissed(
                chance.id(), started.getCandidateId(), started.getOccurredAt(), chance.id(), "reviewer-7");
        return new Payload.OfAnotherTopic(dismissed, Topics.INTAKE_REVIEWS.name());
    }

    private ResultReported impossibleScore(ResultReported result) {
        return ResultReported.newBuilder(result)
                .setEventId(chance.id())
                .setScore(chance.between(1001, 9999))
                .build();
    }

    private static ResultReported otherScore(ResultReported result) {
        Integer score = result.getScore();
        return ResultReported.newBuilder(result)
                .setScore(score == null ? 500 : score - 1)
                .build();
    }

    private AttemptStarted startedAgain(AttemptStarted started) {
        return AttemptStarted.newBuilder(started)
                .setEventId(chance.id())
                .setOccurredAt(started.getOccurredAt().plus(Duration.ofMinutes(7)))
                .build();
    }
}
