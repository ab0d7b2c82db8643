package org.examledger.service.attempts.domain.purchases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.examledger.service.attempts.domain.bookings.ExamTerms;
import org.examledger.service.attempts.domain.facts.AppointmentFact;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Booked;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Cancelled;
import org.examledger.service.attempts.domain.facts.AppointmentFact.FaultConfirmed;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Missed;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Sat;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;
import org.examledger.service.attempts.domain.facts.PaymentFact.RefundCause;
import org.examledger.service.attempts.domain.facts.PaymentFact.RefundRequested;
import org.jspecify.annotations.Nullable;

/**
 * A request for a refund, and what bears on it.
 *
 * @param exam the terms under which the purchase was made
 * @param appointments that are, or may be, paid with the purchase
 */
record RefundCase(
        RefundRequested request,
        Purchased purchase,
        ExamTerms exam,
        CandidateFile file,
        List<PaidAppointment> appointments) {

    /** The attempt that the request names; where it names none, those booked by then that are, or may be, paid with the purchase. */
    Set<String> attemptIds() {
        String named = request.attemptId();
        return named == null
                ? appointments.stream()
                        .map(PaidAppointment::booking)
                        .filter(booking -> !booking.occurredAt().isAfter(request.occurredAt()))
                        .map(Booked::attemptId)
                        .collect(Collectors.toSet())
                : Set.of(named);
    }

    /** Whether an appointment is booked when the refund is asked for. */
    boolean isBooked() {
        return appointments.stream().anyMatch(paid -> paid.isBookedAt(request.occurredAt()));
    }

    /** Whether it is asked for because nobody came, or for an appointment that nobody came to. */
    boolean isAboutNoShow() {
        return request.cause() == RefundCause.NO_SHOW
                || (!about(Missed.class).isEmpty()
                        && about(Sat.class).isEmpty()
                        && about(Cancelled.class).isEmpty());
    }

    /** Whether the provider confirms that the fault was on its side; the latest confirmation counts. */
    boolean isProvidersFault() {
        List<FaultConfirmed> faults = about(FaultConfirmed.class);
        return !faults.isEmpty() && faults.getLast().ofProvider();
    }

    RefundAnswer granted(String ruleId, String sentence) {
        return new RefundAnswer(request, exam.source(), ruleId, null, null, sentence, basis());
    }

    RefundAnswer refused(String ruleId, RefundRefusalReason reason, @Nullable Instant latestAt, String sentence) {
        return new RefundAnswer(request, exam.source(), ruleId, reason, latestAt, sentence, basis());
    }

    private <F extends AppointmentFact> List<F> about(Class<F> kind) {
        String attemptId = request.attemptId();
        return attemptId == null ? List.of() : file.about(attemptId, kind);
    }

    /** Every fact that could have made the answer another one. */
    List<Fact> basis() {
        List<Fact> facts = new ArrayList<>(List.of(purchase, request));
        appointments.forEach(paid -> facts.addAll(paid.bearing()));
        facts.addAll(about(FaultConfirmed.class));
        facts.addAll(about(Missed.class));
        facts.addAll(about(Sat.class));
        facts.addAll(about(Cancelled.class));
        return facts;
    }
}
