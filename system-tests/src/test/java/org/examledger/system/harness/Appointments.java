package org.examledger.system.harness;

import java.time.Instant;
import java.util.List;
import org.examledger.admissions.BetaInvitationIssued;
import org.examledger.admissions.Capacity;
import org.examledger.admissions.Nationality;
import org.examledger.admissions.NationalityReported;
import org.examledger.admissions.ResidenceTitle;
import org.examledger.admissions.ResidencyReported;
import org.examledger.admissions.StudentStatusDisproved;
import org.examledger.admissions.StudentStatusVerified;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.AttemptRescheduled;
import org.examledger.attempts.BookedAs;
import org.examledger.bookings.FaultSide;
import org.examledger.bookings.TechnicalFaultConfirmed;
import org.examledger.kit.identity.EventIds;
import org.examledger.purchases.AttemptsPurchased;
import org.examledger.purchases.RefundCause;
import org.examledger.purchases.RefundRequested;
import org.examledger.purchases.VoucherIssued;
import org.examledger.recordings.IdentityChecked;
import org.examledger.recordings.LegalHoldPlaced;
import org.examledger.recordings.LegalHoldReleased;

/** Reports about one candidate's appointments and what they rest on, with what a test does not care about filled in. */
public final class Appointments {
    private static final EventIds IDS = EventIds.random();

    private final String candidateId;
    private final Reports reports;

    Appointments(String candidateId) {
        this.candidateId = candidateId;
        this.reports = new Reports(candidateId);
    }

    /** An appointment is made. */
    public AttemptBooked booked(String attemptId, String examId, String at, String appointmentAt) {
        return reports.booked(attemptId, examId, at, appointmentAt);
    }

    /** An appointment is made that a purchase pays for. */
    public AttemptBooked paidWith(String purchaseId, AttemptBooked booking) {
        booking.setPurchaseId(purchaseId);
        return booking;
    }

    /** An appointment is made as a student. */
    public AttemptBooked asStudent(AttemptBooked booking) {
        booking.setBookedAs(BookedAs.STUDENT);
        return booking;
    }

    /** An appointment is moved. */
    public AttemptRescheduled moved(String attemptId, String at, String appointmentAt) {
        return new AttemptRescheduled(
                IDS.next(), candidateId, Reports.instant(at), attemptId, Reports.instant(appointmentAt), "UTC");
    }

    /** Attempts are paid for. */
    public AttemptsPurchased purchased(String purchaseId, String program, int attempts, String at) {
        Instant paidAt = Reports.instant(at);
        return AttemptsPurchased.newBuilder()
                .setEventId(IDS.next())
                .setCandidateId(candidateId)
                .setOccurredAt(paidAt)
                .setPurchaseId(purchaseId)
                .setProgram(program)
                .setAttempts(attempts)
                .setPaidAt(paidAt)
                .setZoneId("UTC")
                .build();
    }

    /** An appointment is made that a voucher pays for. */
    public AttemptBooked paidWithVoucher(String voucherId, AttemptBooked booking) {
        booking.setVoucherId(voucherId);
        return booking;
    }

    /** A voucher is given for another try at an exam whose sitting failed. */
    public VoucherIssued voucher(String voucherId, String examId, String attemptId, String at) {
        return new VoucherIssued(IDS.next(), candidateId, Reports.instant(at), voucherId, examId, attemptId, null);
    }

    /** Money is asked back. */
    public RefundRequested refund(String requestId, String purchaseId, RefundCause cause, String at) {
        return RefundRequested.newBuilder()
                .setEventId(IDS.next())
                .setCandidateId(candidateId)
                .setOccurredAt(Reports.instant(at))
                .setRequestId(requestId)
                .setPurchaseId(purchaseId)
                .setCause(cause)
                .build();
    }

    /** The candidate is invited to sit an exam in its beta period. */
    public BetaInvitationIssued invited(String invitationId, String examId, String at) {
        return new BetaInvitationIssued(IDS.next(), candidateId, Reports.instant(at), invitationId, examId);
    }

    /** The candidate lives in a country, by right. */
    public ResidencyReported lives(String countryCode, String at) {
        return new ResidencyReported(
                IDS.next(), candidateId, Reports.instant(at), countryCode, ResidenceTitle.PERMANENT);
    }

    /** The candidate has one nationality. */
    public NationalityReported isNationalOf(String countryCode, String at) {
        return new NationalityReported(
                IDS.next(), candidateId, Reports.instant(at), List.of(new Nationality(countryCode, null)));
    }

    /** A fault of the provider's is confirmed. */
    public TechnicalFaultConfirmed providerFailed(String attemptId, String at) {
        return TechnicalFaultConfirmed.newBuilder()
                .setEventId(IDS.next())
                .setCandidateId(candidateId)
                .setOccurredAt(Reports.instant(at))
                .setAttemptId(attemptId)
                .setSide(FaultSide.PROVIDER)
                .setConfirmedBy("proctor-desk")
                .build();
    }

    /** The status of a student is verified. */
    public StudentStatusVerified verified(String verificationId, String at) {
        return StudentStatusVerified.newBuilder()
                .setEventId(IDS.next())
                .setCandidateId(candidateId)
                .setOccurredAt(Reports.instant(at))
                .setVerificationId(verificationId)
                .setCapacity(Capacity.STUDENT)
                .setZoneId("UTC")
                .build();
    }

    /** That status is disproved. */
    public StudentStatusDisproved disproved(String verificationId, String at) {
        return StudentStatusDisproved.newBuilder()
                .setEventId(IDS.next())
                .setCandidateId(candidateId)
                .setOccurredAt(Reports.instant(at))
                .setVerificationId(verificationId)
                .setDecidedBy("academic-desk")
                .build();
    }

    /** Somebody's identity was checked before a sitting of FUN, in Paris. */
    public IdentityChecked identityChecked(String checkId, String attemptId, String at) {
        return IdentityChecked.newBuilder()
                .setEventId(IDS.next())
                .setCandidateId(candidateId)
                .setOccurredAt(Reports.instant(at))
                .setCheckId(checkId)
                .setAttemptId(attemptId)
                .setProgram("FUN")
                .setZoneId("Europe/Paris")
                .setDocumentPhoto("photo-1")
                .setFacePhoto("photo-2")
                .build();
    }

    /** The records of a check must not be destroyed. */
    public LegalHoldPlaced held(String holdId, String checkId, String at) {
        return new LegalHoldPlaced(IDS.next(), candidateId, Reports.instant(at), holdId, checkId, null);
    }

    /** They may again. */
    public LegalHoldReleased released(String holdId, String at) {
        return new LegalHoldReleased(IDS.next(), candidateId, Reports.instant(at), holdId);
    }
}
