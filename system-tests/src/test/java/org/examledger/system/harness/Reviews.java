package org.examledger.system.harness;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.examledger.identities.CandidatesLinked;
import org.examledger.identities.CandidatesUnlinked;
import org.examledger.incidents.FraudCategory;
import org.examledger.retests.RetestDateAgreed;
import org.examledger.retests.RetestOrdered;
import org.examledger.sanctions.FlagDismissed;
import org.examledger.sanctions.Measure;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.MisconductConfirmed;
import org.jspecify.annotations.Nullable;

/** What reviewers decide about one candidate, with what a test does not care about filled in. */
public final class Reviews {
    private final String candidateId;

    public Reviews(String candidateId) {
        this.candidateId = candidateId;
    }

    /** Nothing was found in a flag. */
    public FlagDismissed dismissed(String flagId, String at) {
        return new FlagDismissed(eventId(), candidateId, Reports.instant(at), flagId, "reviewer-1");
    }

    /** Misconduct is confirmed and the candidate notified in the same instant, in UTC. */
    public MisconductConfirmed confirmed(String caseId, String program, String notifiedAt, Measure... measures) {
        return confirmed(caseId, program, notifiedAt, "UTC", measures);
    }

    /** The same with the zone on the notice. */
    public MisconductConfirmed confirmed(
            String caseId, String program, String notifiedAt, String zoneId, Measure... measures) {
        Instant at = Reports.instant(notifiedAt);
        return MisconductConfirmed.newBuilder()
                .setEventId(eventId())
                .setCandidateId(candidateId)
                .setOccurredAt(at)
                .setCaseId(caseId)
                .setFlagIds(List.of())
                .setProgram(program)
                .setCategory(FraudCategory.CHEATING)
                .setMeasures(List.of(measures))
                .setNotifiedAt(at)
                .setZoneId(zoneId)
                .setDecidedBy("reviewer-1")
                .build();
    }

    /** Another candidate id was found to be the same person's. */
    public CandidatesLinked linked(String linkId, Candidate other, String at) {
        return new CandidatesLinked(
                eventId(), candidateId, Reports.instant(at), linkId, other.id(), List.of(), "reviewer-1");
    }

    /** A link was found to be a mistake. */
    public CandidatesUnlinked unlinked(String linkId, String at) {
        return new CandidatesUnlinked(eventId(), candidateId, Reports.instant(at), linkId, "reviewer-1");
    }

    /** Proxy testing is confirmed, with others that had a part in it. */
    public MisconductConfirmed proxyTesting(String caseId, String program, String notifiedAt, Candidate... involved) {
        MisconductConfirmed confirmed = confirmed(caseId, program, notifiedAt, ban());
        confirmed.setCategory(FraudCategory.PROXY_TESTING);
        confirmed.setInvolvedCandidateIds(Stream.of(involved).map(Candidate::id).toList());
        return confirmed;
    }

    /** Counterfeit subscriptions are confirmed, for which every earlier result of the program is to go. */
    public MisconductConfirmed counterfeitSubscriptions(String caseId, String program, String notifiedAt) {
        Measure everyEarlierResult = new Measure(MeasureKind.RESULT_INVALIDATION, null, null, null, true);
        MisconductConfirmed confirmed = confirmed(caseId, program, notifiedAt, everyEarlierResult);
        confirmed.setCategory(FraudCategory.COUNTERFEIT_SUBSCRIPTION);
        return confirmed;
    }

    /** The program wants an exam of its own sat again. */
    public RetestOrdered retestOrdered(String retestId, String program, String examId, String at) {
        return RetestOrdered.newBuilder()
                .setEventId(eventId())
                .setCandidateId(candidateId)
                .setOccurredAt(Reports.instant(at))
                .setRetestId(retestId)
                .setProgram(program)
                .setExamId(examId)
                .setCenterId("centre-2")
                .setNotifiedAt(Reports.instant(at))
                .setZoneId("UTC")
                .setDecidedBy("reviewer-1")
                .build();
    }

    /** Its date is agreed. */
    public RetestDateAgreed retestAgreed(String retestId, String attemptId, String at, String appointmentAt) {
        return new RetestDateAgreed(
                eventId(),
                candidateId,
                Reports.instant(at),
                retestId,
                attemptId,
                Reports.instant(appointmentAt),
                "UTC");
    }

    /** A ban for good. */
    public static Measure ban() {
        return ban(null);
    }

    /** A ban until an instant, from which on it no longer holds; null means for good. */
    public static Measure ban(@Nullable String until) {
        return new Measure(MeasureKind.BAN, null, null, until == null ? null : Reports.instant(until), false);
    }

    /** A result counts as failed. */
    public static Measure invalidation(@Nullable String attemptId) {
        return new Measure(MeasureKind.RESULT_INVALIDATION, attemptId, null, null, false);
    }

    /** A certification is taken away. */
    public static Measure revocation(@Nullable String certificationId) {
        return new Measure(MeasureKind.CERTIFICATION_REVOCATION, null, certificationId, null, false);
    }

    /** An exam is to be sat again. */
    public static Measure retest(String attemptId) {
        return new Measure(MeasureKind.RETEST, attemptId, null, null, false);
    }

    private static String eventId() {
        return UUID.randomUUID().toString();
    }
}
