package org.examledger.service.attempts.domain.bookings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examledger.policies.booking.Cited;
import org.examledger.policies.booking.SessionHours;
import org.examledger.service.attempts.domain.facts.AppointmentFact;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Booked;
import org.examledger.service.attempts.domain.facts.AppointmentFact.FaultConfirmed;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Sat;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Fact;

/** B7: where the provider failed, a second appointment takes priority while the session lasts. */
public final class SecondAppointments {
    private final TermsOfExams terms;

    public SecondAppointments(TermsOfExams terms) {
        this.terms = terms;
    }

    /** Every attempt of which a fault was confirmed, under terms that give a second appointment for the provider's. */
    public List<SecondAppointment> candidate(CandidateFile file) {
        Set<String> attemptIds = new LinkedHashSet<>();
        file.all(FaultConfirmed.class).forEach(fault -> attemptIds.add(fault.attemptId()));
        List<SecondAppointment> all = new ArrayList<>();
        attemptIds.forEach(attemptId -> first(attemptId, file)
                .flatMap(attempt -> of(attempt, file, Instant.MAX))
                .ifPresent(all::add));
        return all;
    }

    /** Whether a second appointment for the exam takes priority, as far as was known by the time it is to start. */
    boolean isDueFor(Appointment appointment, CandidateFile file) {
        return facts(appointment, file).stream()
                .filter(FaultConfirmed.class::isInstance)
                .map(fault -> ((FaultConfirmed) fault).attemptId())
                .distinct()
                .flatMap(attemptId -> first(attemptId, file).stream())
                .filter(attempt -> examId(attempt).equals(appointment.examId()))
                .anyMatch(attempt -> of(attempt, file, appointment.startsAt())
                        .filter(SecondAppointment::isDue)
                        .isPresent());
    }

    /** Every fault of other attempts that was confirmed by the time an appointment is to start. */
    List<Fact> facts(Appointment appointment, CandidateFile file) {
        return file.until(FaultConfirmed.class, appointment.startsAt()).stream()
                .filter(fault -> !fault.attemptId().equals(appointment.booking().attemptId()))
                .<Fact>map(fault -> fault)
                .toList();
    }

    private Optional<SecondAppointment> of(AppointmentFact attempt, CandidateFile file, Instant knownBy) {
        String examId = examId(attempt);
        List<FaultConfirmed> faults = file.about(attempt.attemptId(), FaultConfirmed.class).stream()
                .filter(fault -> !fault.occurredAt().isAfter(knownBy))
                .toList();
        return terms.of(examId, attempt.occurredAt()).flatMap(exam -> {
            Cited rule = exam.version().payment().secondAppointment();
            return rule == null
                    ? Optional.empty()
                    : Optional.of(new SecondAppointment(
                            attempt, examId, exam, rule, isDue(exam, faults.getLast()), List.copyOf(faults)));
        });
    }

    private static boolean isDue(ExamTerms exam, FaultConfirmed latest) {
        SessionHours session = exam.version().session();
        return latest.ofProvider() && (session == null || latest.occurredAt().isBefore(session.closesAt()));
    }

    private static Optional<AppointmentFact> first(String attemptId, CandidateFile file) {
        return file.firstAbout(attemptId, Booked.class)
                .<AppointmentFact>map(booked -> booked)
                .or(() -> file.firstAbout(attemptId, Sat.class));
    }

    private static String examId(AppointmentFact attempt) {
        return switch (attempt) {
            case Booked booked -> booked.examId();
            case Sat sitting -> sitting.examId();
            default -> throw new IllegalArgumentException(attempt + " names no exam");
        };
    }
}
