package org.examledger.service.attempts.domain.bookings;

import java.util.List;
import java.util.Optional;
import org.examledger.service.attempts.domain.centers.Centers;
import org.examledger.service.attempts.domain.facts.CandidateFile;

/**
 * What an appointment is judged by.
 *
 * @param file all that is known about the candidate
 * @param centers what is known about test centres
 * @param before the steps that were taken before, judged, in order
 */
public record Circumstances(CandidateFile file, Centers centers, List<JudgedStep> before) {

    /** Copies the list. */
    public Circumstances {
        before = List.copyOf(before);
    }

    /** The steps of an attempt that were taken before. */
    List<JudgedStep> stepsOf(String attemptId) {
        return before.stream()
                .filter(step -> step.appointment().booking().attemptId().equals(attemptId))
                .toList();
    }

    /** How the appointment of an attempt stands after the steps before; empty where none was allowed. */
    public Optional<Appointment> standing(String attemptId) {
        return JudgedStep.standing(stepsOf(attemptId)).reduce((earlier, later) -> later);
    }
}
