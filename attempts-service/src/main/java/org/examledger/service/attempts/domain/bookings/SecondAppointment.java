package org.examledger.service.attempts.domain.bookings;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.policies.booking.Cited;
import org.examledger.policies.booking.SessionHours;
import org.examledger.service.attempts.domain.facts.AppointmentFact;
import org.examledger.service.attempts.domain.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Whether an attempt that broke off gives a second appointment.
 *
 * @param attempt its booking, without one its sitting
 * @param rule that gives it
 * @param isDue whether the latest confirmation found the fault on the provider's side, while the session lasted
 * @param faults the confirmations, in order
 */
public record SecondAppointment(
        AppointmentFact attempt, String examId, ExamTerms terms, Cited rule, boolean isDue, List<Fact> faults) {

    /** Copies the list. */
    public SecondAppointment {
        faults = List.copyOf(faults);
    }

    /** When the session is over; null where the exam has none. */
    public @Nullable Instant sessionEnd() {
        SessionHours session = terms.version().session();
        return session == null ? null : session.closesAt();
    }

    /** What it rests on. */
    public List<Fact> basis() {
        return Stream.concat(Stream.of((Fact) attempt), faults.stream()).toList();
    }

    /** The conclusion in a sentence, with its source. */
    public String explanation() {
        Instant end = sessionEnd();
        String sentence =
                "Attempt %s at %s broke off for a fault of the provider: a second appointment takes priority%s"
                        .formatted(attempt.attemptId(), examId, end == null ? "" : " until the session ends on " + end);
        return terms.cited(sentence, rule.ruleId());
    }
}
