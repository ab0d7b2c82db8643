package org.examledger.quickstart.cases;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.examledger.appeals.AppealSubmitted;
import org.examledger.incidents.FlagSource;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.sanctions.MisconductConfirmed;
import org.examledger.schemas.Topics;

/** A case against a candidate, from the flag to the notice, and the appeals against it. */
final class Case {

    private final Docket docket;
    private final Sitting about;
    private final String caseId;
    private final Instant notifiedAt;

    private Case(Docket docket, Sitting about, Instant notifiedAt) {
        this.docket = docket;
        this.about = about;
        this.caseId = docket.number("case");
        this.notifiedAt = notifiedAt;
    }

    /** A case out of a flag that a proctor raises first. */
    static Case flagged(Docket docket, Sitting about, Instant flaggedAt, Instant notifiedAt, Charge charge) {
        return flaggedAndReported(docket, about, flaggedAt, notifiedAt, notifiedAt, charge);
    }

    /** The same, reported later than the candidate was told. */
    static Case flaggedAndReported(
            Docket docket, Sitting about, Instant flaggedAt, Instant notifiedAt, Instant reportedAt, Charge charge) {
        String flagId = docket.id();
        String eventId = docket.id();
        docket.add(
                flaggedAt,
                Topics.INTAKE_ATTEMPTS,
                about,
                unused -> new FraudFlagRaised(
                        eventId,
                        about.candidateId(),
                        flaggedAt,
                        flagId,
                        about.attemptId(),
                        about.exam().program(),
                        charge.category(),
                        FlagSource.PROCTOR,
                        List.of("recordings/" + flagId)));
        return confirmed(docket, about, flagId, notifiedAt, reportedAt, charge);
    }

    /** A case out of a flag that was raised before. */
    static Case confirmed(
            Docket docket, Sitting about, String flagId, Instant notifiedAt, Instant reportedAt, Charge charge) {
        var opened = new Case(docket, about, notifiedAt);
        String eventId = docket.id();
        docket.addDecisive(
                reportedAt,
                Topics.INTAKE_REVIEWS,
                about,
                inquiry -> MisconductConfirmed.newBuilder()
                        .setEventId(eventId)
                        .setCandidateId(about.candidateId())
                        .setOccurredAt(notifiedAt)
                        .setCaseId(opened.caseId)
                        .setFlagIds(List.of(flagId))
                        .setProgram(about.exam().program())
                        .setCategory(charge.category())
                        .setMeasures(charge.measures(about, inquiry))
                        .setNotifiedAt(notifiedAt)
                        .setZoneId(about.zoneId())
                        .setDecidedBy("reviewer-3")
                        .build());
        return opened;
    }

    /** A case that only a candidate speaks of. */
    static Case neverReported(Docket docket, Sitting about, Instant supposedNotice) {
        return new Case(docket, about, supposedNotice);
    }

    /** The last second in which an appeal to Oracle is timely (P1: 14 days). */
    Instant lastSecond(int days) {
        return Days.lastSecond(notifiedAt, days, about.zoneId());
    }

    /** The first instant that is too late for it. */
    Instant tooLate(int days) {
        return Days.afterLast(notifiedAt, days, about.zoneId());
    }

    /** An appeal with everything that the programs ask for. */
    Appeal appeal(Instant at) {
        return appeal(at, at, complete -> complete);
    }

    /** An appeal that lacks something. */
    Appeal incompleteAppeal(Instant at, UnaryOperator<AppealSubmitted.Builder> lacking) {
        return appeal(at, at, lacking);
    }

    /** An appeal whose record comes later than the candidate sent it. */
    Appeal delayedAppeal(Instant submittedAt, Instant recordedAt) {
        return appeal(submittedAt, recordedAt, complete -> complete);
    }

    private Appeal appeal(Instant submittedAt, Instant at, UnaryOperator<AppealSubmitted.Builder> change) {
        var appeal = new Appeal(docket, about, caseId);
        AppealSubmitted.Builder submitted = AppealSubmitted.newBuilder()
                .setEventId(docket.id())
                .setCandidateId(about.candidateId())
                .setOccurredAt(submittedAt)
                .setAppealId(appeal.appealId())
                .setCaseId(caseId)
                .setCandidateName("the holder of registration " + about.attemptId())
                .setTestId(about.attemptId())
                .setExamDetails(about.exam().examId() + " on " + about.startedAt())
                .setGrounds("I had no help from anybody.")
                .setEvidence(List.of("letters/" + appeal.appealId()))
                .setOriginalReportReceived(true);
        AppealSubmitted record = change.apply(submitted).build();
        docket.add(at, Topics.INTAKE_APPEALS, about, unused -> record);
        return appeal;
    }
}
