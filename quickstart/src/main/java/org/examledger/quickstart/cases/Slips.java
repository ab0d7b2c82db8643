package org.examledger.quickstart.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealSubmitted;
import org.examledger.appeals.ExceptionCause;
import org.examledger.appeals.RetakeExceptionRequested;
import org.examledger.incidents.FraudCategory;
import org.examledger.sanctions.FlagDismissed;
import org.examledger.sanctions.Measure;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.MisconductConfirmed;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;

/** What reviewers and candidates get wrong, so that intake refuses it: one method a slip. */
final class Slips {

    private static final Duration TOMORROW = Duration.ofDays(1);

    private final Docket docket;
    private final Days days;

    Slips(Docket docket, Days days) {
        this.docket = docket;
        this.days = days;
    }

    void all(Sitting about, int day) {
        Instant at = days.on(day);
        String caseId = docket.number("case");
        send(
                at,
                Topics.INTAKE_REVIEWS,
                about,
                confirmed(about, at, caseId, ban()).build());
        send(
                at,
                Topics.INTAKE_REVIEWS,
                about,
                confirmed(about, at, caseId, ban()).build());
        MisconductConfirmed.Builder fresh = confirmed(about, at, docket.number("case"), List.of());
        send(at, Topics.INTAKE_REVIEWS, about, fresh.build());
        fresh = confirmed(about, at, docket.number("case"), ban()).setProgram("ORACLES");
        send(at, Topics.INTAKE_REVIEWS, about, fresh.build());
        fresh = confirmed(about, at, docket.number("case"), ban()).setZoneId("Europe/Atlantis");
        send(at, Topics.INTAKE_REVIEWS, about, fresh.build());
        Instant tomorrow = at.plus(TOMORROW);
        send(
                at,
                Topics.INTAKE_REVIEWS,
                about,
                new FlagDismissed(docket.id(), about.candidateId(), tomorrow, docket.id(), "reviewer-2"));
        send(at, Topics.INTAKE_APPEALS, about, appealAgainstNothing(about, at));
        send(at, Topics.INTAKE_APPEALS, about, requestForUnknownExam(about, at));
    }

    private void send(Instant at, Topic intake, Sitting about, SpecificRecord record) {
        docket.add(at, intake, about, unused -> record);
    }

    private MisconductConfirmed.Builder confirmed(Sitting about, Instant at, String caseId, List<Measure> measures) {
        return MisconductConfirmed.newBuilder()
                .setEventId(docket.id())
                .setCandidateId(about.candidateId())
                .setOccurredAt(at)
                .setCaseId(caseId)
                .setFlagIds(List.of(docket.id()))
                .setProgram(about.exam().program())
                .setCategory(FraudCategory.CONTENT_MISUSE)
                .setMeasures(measures)
                .setNotifiedAt(at)
                .setZoneId(about.zoneId())
                .setDecidedBy("reviewer-2");
    }

    private static List<Measure> ban() {
        return List.of(new Measure(MeasureKind.BAN, null, null, null, false));
    }

    private SpecificRecord appealAgainstNothing(Sitting about, Instant at) {
        return AppealSubmitted.newBuilder()
                .setEventId(docket.id())
                .setCandidateId(about.candidateId())
                .setOccurredAt(at)
                .setAppealId(docket.number("appeal"))
                .setCaseId(" ")
                .setEvidence(List.of())
                .setOriginalReportReceived(false)
                .build();
    }

    private SpecificRecord requestForUnknownExam(Sitting about, Instant at) {
        return RetakeExceptionRequested.newBuilder()
                .setEventId(docket.id())
                .setCandidateId(about.candidateId())
                .setOccurredAt(at)
                .setRequestId(docket.number("request"))
                .setExamId("1Z0-9999")
                .setAttemptId(about.attemptId())
                .setCause(ExceptionCause.LAB_CRASH)
                .build();
    }
}
