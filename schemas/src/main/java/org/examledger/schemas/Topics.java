package org.examledger.schemas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.admissions.BetaInvitationIssued;
import org.examledger.admissions.ExemptionDecided;
import org.examledger.admissions.IdentityDocumentsPresented;
import org.examledger.admissions.NationalityReported;
import org.examledger.admissions.ResidencyReported;
import org.examledger.admissions.StudentSittingCleared;
import org.examledger.admissions.StudentSittingDisproved;
import org.examledger.admissions.StudentStatusDisproved;
import org.examledger.admissions.StudentStatusVerified;
import org.examledger.appeals.AppealAcknowledged;
import org.examledger.appeals.AppealCompleted;
import org.examledger.appeals.AppealDecided;
import org.examledger.appeals.AppealFiled;
import org.examledger.appeals.AppealRefused;
import org.examledger.appeals.AppealSubmitted;
import org.examledger.appeals.AppealSupplemented;
import org.examledger.appeals.InformationRequested;
import org.examledger.appeals.RetakeAuthorised;
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
import org.examledger.bookings.BookingRefusalWithdrawn;
import org.examledger.bookings.BookingRefused;
import org.examledger.bookings.SecondAppointmentDue;
import org.examledger.bookings.SecondAppointmentWithdrawn;
import org.examledger.bookings.TechnicalFaultConfirmed;
import org.examledger.centers.CenterAppealDecided;
import org.examledger.centers.CenterAppealFiled;
import org.examledger.centers.CenterAppealRefused;
import org.examledger.centers.CenterAppealSubmitted;
import org.examledger.centers.CenterRegistered;
import org.examledger.centers.CenterReinstated;
import org.examledger.centers.CenterSuspended;
import org.examledger.centers.CenterSuspensionDecided;
import org.examledger.centers.CenterSuspensionEnded;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.certifications.CertificationRenewed;
import org.examledger.certifications.CertificationStanding;
import org.examledger.certifications.CertificationWithdrawn;
import org.examledger.challenges.FreeRetakeGranted;
import org.examledger.challenges.FreeRetakeWithdrawn;
import org.examledger.challenges.ItemChallengeAccepted;
import org.examledger.challenges.ItemChallengeDecided;
import org.examledger.challenges.ItemChallengeRefused;
import org.examledger.challenges.ItemChallenged;
import org.examledger.clock.ClockAdvanced;
import org.examledger.deadlines.DeadlineCancelled;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;
import org.examledger.identities.CandidatesLinked;
import org.examledger.identities.CandidatesUnlinked;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.purchases.AttemptsPurchased;
import org.examledger.purchases.PurchasedAttemptRestored;
import org.examledger.purchases.PurchasedAttemptUsed;
import org.examledger.purchases.RefundAnswerWithdrawn;
import org.examledger.purchases.RefundGranted;
import org.examledger.purchases.RefundRefused;
import org.examledger.purchases.RefundRequested;
import org.examledger.purchases.VoucherIssued;
import org.examledger.recordings.IdentityChecked;
import org.examledger.recordings.IdentityRecordsDestroyed;
import org.examledger.recordings.IdentityRecordsDestroyedUnderHold;
import org.examledger.recordings.IdentityRecordsDestructionCleared;
import org.examledger.recordings.LegalHoldPlaced;
import org.examledger.recordings.LegalHoldReleased;
import org.examledger.results.ResultQuestionWithdrawn;
import org.examledger.results.ResultQuestioned;
import org.examledger.retests.RetestCancelled;
import org.examledger.retests.RetestDateAgreed;
import org.examledger.retests.RetestOrdered;
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
import org.examledger.transcripts.TranscriptVerificationAccepted;
import org.examledger.transcripts.TranscriptVerificationRefused;
import org.examledger.transcripts.TranscriptVerificationRequested;

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
            FraudFlagRaised.getClassSchema(),
            TechnicalFaultConfirmed.getClassSchema(),
            AttemptsPurchased.getClassSchema(),
            VoucherIssued.getClassSchema(),
            RefundRequested.getClassSchema(),
            ResidencyReported.getClassSchema(),
            IdentityDocumentsPresented.getClassSchema(),
            NationalityReported.getClassSchema(),
            ExemptionDecided.getClassSchema(),
            StudentStatusVerified.getClassSchema(),
            StudentStatusDisproved.getClassSchema(),
            BetaInvitationIssued.getClassSchema(),
            IdentityChecked.getClassSchema(),
            IdentityRecordsDestroyed.getClassSchema(),
            LegalHoldPlaced.getClassSchema(),
            LegalHoldReleased.getClassSchema());

    /** What integrity reviewers decide; read by sanctions-service. */
    public static final Topic INTAKE_REVIEWS = Topic.intake(
            "exam.intake.reviews.v1",
            Participant.REVIEWERS,
            Participant.SANCTIONS_SERVICE,
            FlagDismissed.getClassSchema(),
            MisconductConfirmed.getClassSchema(),
            CandidatesLinked.getClassSchema(),
            CandidatesUnlinked.getClassSchema(),
            RetestOrdered.getClassSchema(),
            RetestDateAgreed.getClassSchema(),
            RetestCancelled.getClassSchema());

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
            RetakeExceptionDecided.getClassSchema(),
            RetakeAuthorised.getClassSchema(),
            ItemChallenged.getClassSchema(),
            ItemChallengeDecided.getClassSchema(),
            TranscriptVerificationRequested.getClassSchema());

    /** What is reported and decided about centres; read by sanctions-service. */
    public static final Topic INTAKE_CENTERS = Topic.intake(
                    "exam.intake.centers.v1",
                    Participant.CENTER_PARTIES,
                    Participant.SANCTIONS_SERVICE,
                    CenterRegistered.getClassSchema(),
                    CenterSuspensionDecided.getClassSchema(),
                    CenterSuspensionEnded.getClassSchema(),
                    CenterAppealSubmitted.getClassSchema(),
                    CenterAppealDecided.getClassSchema())
            .keyedByCenter();

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

    /** What the rules refuse of bookings, and technical faults as reported. */
    public static final Topic BOOKINGS = Topic.events(
            "exam.bookings.v1",
            Participant.ATTEMPTS_SERVICE,
            BookingRefused.getClassSchema(),
            BookingRefusalWithdrawn.getClassSchema(),
            TechnicalFaultConfirmed.getClassSchema(),
            SecondAppointmentDue.getClassSchema(),
            SecondAppointmentWithdrawn.getClassSchema());

    /** Purchases, vouchers and requests as reported; what is used up, what is given back. */
    public static final Topic PURCHASES = Topic.events(
            "exam.purchases.v1",
            Participant.ATTEMPTS_SERVICE,
            AttemptsPurchased.getClassSchema(),
            VoucherIssued.getClassSchema(),
            RefundRequested.getClassSchema(),
            PurchasedAttemptUsed.getClassSchema(),
            PurchasedAttemptRestored.getClassSchema(),
            RefundGranted.getClassSchema(),
            RefundRefused.getClassSchema(),
            RefundAnswerWithdrawn.getClassSchema());

    /** What is reported of residence, documents, nationality, status and invitations. */
    public static final Topic ADMISSIONS = Topic.events(
            "exam.admissions.v1",
            Participant.ATTEMPTS_SERVICE,
            ResidencyReported.getClassSchema(),
            IdentityDocumentsPresented.getClassSchema(),
            NationalityReported.getClassSchema(),
            ExemptionDecided.getClassSchema(),
            StudentStatusVerified.getClassSchema(),
            StudentStatusDisproved.getClassSchema(),
            BetaInvitationIssued.getClassSchema(),
            StudentSittingDisproved.getClassSchema(),
            StudentSittingCleared.getClassSchema());

    /** Records of identity checks and what holds them, as reported; destructions that a hold forbade. */
    public static final Topic RECORDINGS = Topic.events(
            "exam.recordings.v1",
            Participant.ATTEMPTS_SERVICE,
            IdentityChecked.getClassSchema(),
            IdentityRecordsDestroyed.getClassSchema(),
            LegalHoldPlaced.getClassSchema(),
            LegalHoldReleased.getClassSchema(),
            IdentityRecordsDestroyedUnderHold.getClassSchema(),
            IdentityRecordsDestructionCleared.getClassSchema());

    /** Results whose score contradicts their outcome. */
    public static final Topic RESULT_QUERIES = Topic.events(
            "exam.result-queries.v1",
            Participant.ATTEMPTS_SERVICE,
            ResultQuestioned.getClassSchema(),
            ResultQuestionWithdrawn.getClassSchema());

    /** The clocks of attempts, purchases and identity checks. */
    public static final Topic ATTEMPT_DEADLINES = Topic.events(
            "exam.attempt-deadlines.v1",
            Participant.ATTEMPTS_SERVICE,
            DeadlineSet.getClassSchema(),
            DeadlineMet.getClassSchema(),
            DeadlineMissed.getClassSchema(),
            DeadlineCancelled.getClassSchema());

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

    /** How certifications stand: as facts, sanctions and time have it. */
    public static final Topic CERTIFICATION_STANDINGS = Topic.events(
            "exam.certification-standings.v1", Participant.ELIGIBILITY_SERVICE, CertificationStanding.getClassSchema());

    /** The clocks of certifications. */
    public static final Topic CERTIFICATION_DEADLINES = Topic.events(
            "exam.certification-deadlines.v1",
            Participant.ELIGIBILITY_SERVICE,
            DeadlineSet.getClassSchema(),
            DeadlineMet.getClassSchema(),
            DeadlineMissed.getClassSchema(),
            DeadlineCancelled.getClassSchema());

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

    /** The clocks of retests. */
    public static final Topic SANCTION_DEADLINES = Topic.events(
            "exam.sanction-deadlines.v1",
            Participant.SANCTIONS_SERVICE,
            DeadlineSet.getClassSchema(),
            DeadlineMet.getClassSchema(),
            DeadlineMissed.getClassSchema(),
            DeadlineCancelled.getClassSchema());

    /** Centres as registered, their suspensions, and the appeals of their owners. */
    public static final Topic CENTERS = Topic.events(
                    "exam.centers.v1",
                    Participant.SANCTIONS_SERVICE,
                    CenterRegistered.getClassSchema(),
                    CenterSuspended.getClassSchema(),
                    CenterReinstated.getClassSchema(),
                    CenterAppealFiled.getClassSchema(),
                    CenterAppealRefused.getClassSchema(),
                    CenterAppealDecided.getClassSchema())
            .keyedByCenter();

    /** Which candidate ids are one person's, as reported. */
    public static final Topic IDENTITIES = Topic.events(
            "exam.identities.v1",
            Participant.SANCTIONS_SERVICE,
            CandidatesLinked.getClassSchema(),
            CandidatesUnlinked.getClassSchema());

    /** Retests that a program ordered, as reported. */
    public static final Topic RETESTS = Topic.events(
            "exam.retests.v1",
            Participant.SANCTIONS_SERVICE,
            RetestOrdered.getClassSchema(),
            RetestDateAgreed.getClassSchema(),
            RetestCancelled.getClassSchema());

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

    /** What becomes of challenged questions. */
    public static final Topic CHALLENGES = Topic.events(
            "exam.challenges.v1",
            Participant.APPEALS_SERVICE,
            ItemChallengeAccepted.getClassSchema(),
            ItemChallengeRefused.getClassSchema(),
            ItemChallengeDecided.getClassSchema(),
            FreeRetakeGranted.getClassSchema(),
            FreeRetakeWithdrawn.getClassSchema());

    /** What becomes of requests to verify a transcript. */
    public static final Topic TRANSCRIPTS = Topic.events(
            "exam.transcripts.v1",
            Participant.APPEALS_SERVICE,
            TranscriptVerificationAccepted.getClassSchema(),
            TranscriptVerificationRefused.getClassSchema());

    /** Facts about centres, copied by attempts-service onto each of its partitions. */
    public static final Topic ATTEMPTS_RELAY = Topic.relay("exam.attempts-relay.v1", Participant.ATTEMPTS_SERVICE);

    /** Facts of candidates that are one person, copied by eligibility-service to each of them. */
    public static final Topic ELIGIBILITY_RELAY =
            Topic.relay("exam.eligibility-relay.v1", Participant.ELIGIBILITY_SERVICE);

    /** Cases that fall on others as well, copied by sanctions-service to each of them. */
    public static final Topic SANCTIONS_RELAY = Topic.relay("exam.sanctions-relay.v1", Participant.SANCTIONS_SERVICE);

    /** The controllable clock; only read by services that were told to obey it. */
    public static final Topic CLOCK = new Topic(
            "exam.clock.v1",
            TopicRole.CLOCK,
            Participant.DEMONSTRATIONS,
            null,
            TopicKey.ANY,
            List.of(ClockAdvanced.getClassSchema()));

    private static final List<Topic> ALL = Stream.of(
                    Stream.of(INTAKE_ATTEMPTS, INTAKE_REVIEWS, INTAKE_APPEALS, INTAKE_CENTERS)
                            .flatMap(intake -> Stream.of(intake, intake.rejected(), intake.answers())),
                    Stream.of(ATTEMPTS, INCIDENTS, BOOKINGS, PURCHASES, ADMISSIONS),
                    Stream.of(RECORDINGS, RESULT_QUERIES, ATTEMPT_DEADLINES),
                    Stream.of(
                            ELIGIBILITY, VIOLATIONS, CERTIFICATIONS, CERTIFICATION_STANDINGS, CERTIFICATION_DEADLINES),
                    Stream.of(SANCTIONS, REVOCATIONS, IDENTITIES, RETESTS, SANCTION_DEADLINES, CENTERS),
                    Stream.of(APPEALS, APPEAL_DEADLINES, CHALLENGES, TRANSCRIPTS),
                    Stream.of(ATTEMPTS_RELAY, ELIGIBILITY_RELAY, SANCTIONS_RELAY, CLOCK))
            .flatMap(topics -> topics)
            .toList();

    private Topics() {}

    /** Every topic: the intakes, each followed by its rejected and its answers topic, then the outputs, then what services copy for themselves, then the clock. */
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
