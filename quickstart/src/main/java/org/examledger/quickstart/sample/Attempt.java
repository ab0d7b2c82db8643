package org.examledger.quickstart.sample;

import java.time.Instant;
import org.examledger.attempts.Delivery;

/**
 * An appointment for an exam.
 *
 * @param appointmentAt its start as last agreed
 */
record Attempt(
        String attemptId, String examId, String program, Centre centre, Delivery delivery, Instant appointmentAt) {

    Attempt at(Instant newAppointment) {
        return new Attempt(attemptId, examId, program, centre, delivery, newAppointment);
    }
}
