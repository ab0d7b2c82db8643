package org.examledger.service.attempts.domain;

import java.time.Instant;
import org.examledger.service.attempts.domain.facts.Fact;
import org.jspecify.annotations.Nullable;

/** What a test centre or test vendor reports, as far as the rules of intake look at it. */
public sealed interface Report {

    /** Unique per candidate. */
    String eventId();

    /** When it happened in the world. */
    Instant occurredAt();

    /** An appointment was made. */
    record Booked(String eventId, Instant occurredAt, String attemptId, String examId) implements Report, BindsExam {}

    /** The candidate began. */
    record Started(String eventId, Instant occurredAt, String attemptId, String examId) implements Report, BindsExam {}

    /** An appointment was moved or cancelled, or the candidate did not come. */
    record AppointmentChanged(String eventId, Instant occurredAt, String attemptId) implements Report {}

    /**
     * A result was reported or corrected.
     *
     * @param score null when none was given
     */
    record Result(
            String eventId,
            Instant occurredAt,
            String attemptId,
            @Nullable Integer score) implements Report {}

    /**
     * Someone suspects misconduct.
     *
     * @param attemptId null when no attempt is named
     */
    record Flagged(
            String eventId,
            Instant occurredAt,
            String flagId,
            @Nullable String attemptId,
            String program) implements Report {}

    /** Something else was reported that the rules of booking, payment and access rest on. */
    record Stated(Fact fact) implements Report {
        @Override
        public String eventId() {
            return fact.eventId();
        }

        @Override
        public Instant occurredAt() {
            return fact.occurredAt();
        }
    }

    /** A report that was accepted by a newer version, with a symbol that this one does not know. */
    record Newer(String eventId, Instant occurredAt) implements Report {}

    /** A report that binds an attempt's id to an exam. */
    sealed interface BindsExam permits Booked, Started {
        /** The id that is bound. */
        String attemptId();

        /** The exam that it is bound to. */
        String examId();
    }
}
