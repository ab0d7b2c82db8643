package org.examledger.schemas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.appeals.AppealAcknowledged;
import org.examledger.appeals.AppealCompleted;
import org.examledger.appeals.AppealDecided;
import org.examledger.appeals.AppealFiled;
import org.examledger.appeals.AppealRefused;
import org.examledger.appeals.AppealSubmitted;
import org.examledger.appeals.AppealSupplemented;
import org.examledger.appeals.InformationRequested;
import org.examledger.appeals.RetakeExceptionDecided;
import org.examledger.appeals.RetakeExceptionGranted;
import org.examledger.appeals.RetakeExceptionRejected;
import org.examledger.appeals.RetakeExceptionRequested;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.AttemptCancelled;
import org.examledger.attempts.AttemptNoShow;
import org.examledger.attempts.AttemptRescheduled;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.ResultCorrected;
import org.examledger.attempts.ResultReported;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.certifications.CertificationRenewed;
import org.examledger.certifications.CertificationWithdrawn;
import org.examledger.clock.ClockAdvanced;
import org.examledger.deadlines.DeadlineCancelled;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.revocations.CertificationReinstated;
import org.examledger.revocations.CertificationRevoked;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.revocations.ResultReinstated;
import org.examledger.revocations.RevocationFinalized;
import org.examledger.revocations.RevocationReopened;
import org.examledger.sanctions.FlagDismissed;
import org.examledger.sanctions.MisconductConfirmed;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.sanctions.SanctionLifted;
import org.examledger.sanctions.SanctionModified;

/** Every topic of the public contract, declared once (contract, Topics). */
public final class Topics {

    /** How many partitions candidate topics have unless an installation chose otherwise at its start. */
    public static final int CANDIDATE_PARTITIONS = 6;

    /** What test centres and vendors report; read by attempts-service. */
    public static final Topic INTAKE_ATTEMPTS = Topic.intake(
            "exam.intake.attempts.v1",
            Participant.TEST_CENTERS,
            Participant.ATTEMPTS_SERVICE,
            AttemptBooked.getClassSchema(),
            AttemptRescheduled.getClassSchema(),
            AttemptCancelled.getClassSchema(),
            AttemptStarted.getClassSchema(),
            AttemptNoShow.getClassSchema(),
            ResultReported.getClassSchema(),
            ResultCorrected.getClassSchema(),
            FraudFlagRaised.getClassSchema());

    /** What integrity reviewers decide; read by sanctions-service. */
    public static final Topic INTAKE_REVIEWS = Topic.intake(
            "exam.intake.reviews.v1",
            Participant.REVIEWERS,
            Participant.SANCTIONS_SERVICE,
            FlagDismissed.getClassSchema(),
            MisconductConfirmed.getClassSchema());

    /** What candidates and appeals staff send; read by appeals-service. */
    public static final Topic INTAKE_APPEALS = Topic.intake(
            "exam.intake.appeals.v1",
            Participant.APPEAL_PARTIES,
            Participant.APPEALS_SERVICE,
            AppealSubmitted.getClassSchema(),
            AppealSupplemented.getClassSchema(),
            AppealAcknowledged.getClassSchema(),
            InformationRequested.getClassSchema(),
            AppealDecided.getClassSchema(),
            RetakeExceptionRequested.getClassSchema(),
            RetakeExceptionDecided.getClassSchema());

    /** Accepted facts about attempts, as reported. */
    public static final Topic ATTEMPTS = Topic.events(
            "exam.attempts.v1",
            Participant.ATTEMPTS_SERVICE,
            AttemptBooked.getClassSchema(),
            AttemptRescheduled.getClassSchema(),
            AttemptCancelled.getClassSchema(),
            AttemptStarted.getClassSchema(),
            AttemptNoShow.getClassSchema(),
            ResultReported.getClassSchema(),
            ResultCorrected.getClassSchema());

    /** Accepted flags, as reported. */
    public static final Topic INCIDENTS =
            Topic.events("exam.incidents.v1", Participant.ATTEMPTS_SERVICE, FraudFlagRaised.getClassSchema());

    /** A state a candidate and exam, compacted. */
    public static final Topic ELIGIBILITY = new Topic(
            "exam.eligibility.v1",
            TopicRole.STATE,
            Participant.ELIGIBILITY_SERVICE,
            null,
            TopicKey.CANDIDATE_AND_EXAM,
            List.of(EligibilityDetermined.getClassSchema()));

    /** Sittings against the retake policy. */
    public static final Topic VIOLATIONS = Topic.events(
            "exam.violations.v1",
            Participant.ELIGIBILITY_SERVICE,
            RetakePolicyViolated.getClassSchema(),
            RetakePolicyViolationWithdrawn.getClassSchema());

    /** Certifications as results give and take them. */
    public static final Topic CERTIFICATIONS = Topic.events(
            "exam.certifications.v1",
            Participant.ELIGIBILITY_SERVICE,
            CertificationAwarded.getClassSchema(),
            CertificationRenewed.getClassSchema(),
            CertificationWithdrawn.getClassSchema());

    /** Sanctions of confirmed cases. */
    public static final Topic SANCTIONS = Topic.events(
            "exam.sanctions.v1",
            Participant.SANCTIONS_SERVICE,
            SanctionImposed.getClassSchema(),
            SanctionModified.getClassSchema(),
            SanctionLifted.getClassSchema());

    /** What sanctions take away and give back. */
    public static final Topic REVOCATIONS = Topic.events(
            "exam.revocations.v1",
            Participant.SANCTIONS_SERVICE,
            ResultInvalidated.getClassSchema(),
            ResultReinstated.getClassSchema(),
            CertificationRevoked.getClassSchema(),
            CertificationReinstated.getClassSchema(),
            RevocationFinalized.getClassSchema(),
            RevocationReopened.getClassSchema());

    /** The course of appeals, and retake exceptions. */
    public static final Topic APPEALS = Topic.events(
            "exam.appeals.v1",
            Participant.APPEALS_SERVICE,
            AppealFiled.getClassSchema(),
            AppealCompleted.getClassSchema(),
            AppealRefused.getClassSchema(),
            AppealAcknowledged.getClassSchema(),
            InformationRequested.getClassSchema(),
            AppealDecided.getClassSchema(),
            RetakeExceptionGranted.getClassSchema(),
            RetakeExceptionRejected.getClassSchema());

    /** The clocks of appeals. */
    public static final Topic APPEAL_DEADLINES = Topic.events(
            "exam.appeal-deadlines.v1",
            Participant.APPEALS_SERVICE,
            DeadlineSet.getClassSchema(),
            DeadlineMet.getClassSchema(),
            DeadlineMissed.getClassSchema(),
            DeadlineCancelled.getClassSchema());

    /** The controllable clock; only read by services that were told to obey it. */
    public static final Topic CLOCK = new Topic(
            "exam.clock.v1",
            TopicRole.CLOCK,
            Participant.DEMONSTRATIONS,
            null,
            TopicKey.ANY,
            List.of(ClockAdvanced.getClassSchema()));

    private static final List<Topic> ALL = Stream.of(
                    Stream.of(INTAKE_ATTEMPTS, INTAKE_REVIEWS, INTAKE_APPEALS)
                            .flatMap(intake -> Stream.of(intake, intake.rejected(), intake.answers())),
                    Stream.of(ATTEMPTS, INCIDENTS, ELIGIBILITY, VIOLATIONS, CERTIFICATIONS),
                    Stream.of(SANCTIONS, REVOCATIONS, APPEALS, APPEAL_DEADLINES, CLOCK))
            .flatMap(topics -> topics)
            .toList();

    private Topics() {}

    /** Every topic: the intakes, each followed by its rejected and its answers topic, then the outputs, then the clock. */
    public static List<Topic> all() {
        return ALL;
    }

    /** The topic of that exact name, if it is the contract's. */
    public static Optional<Topic> named(String name) {
        return ALL.stream().filter(topic -> topic.name().equals(name)).findFirst();
    }

    /** The topics that this participant alone writes, rejected and answers topics included. */
    public static List<Topic> writtenBy(Participant participant) {
        return ALL.stream().filter(topic -> topic.writer() == participant).toList();
    }
}
