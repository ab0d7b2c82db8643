package org.examledger.service.eligibility.domain.facts;

/** A fact that takes effect through an attempt, and waits while that attempt is not known (CONTRACT, Meaning 3). */
public sealed interface FactAboutAttempt extends Fact
        permits ResultFact, RevocationFact, ExceptionFact, SecondAppointmentFact {
    /** The attempt that must be known for this fact to take effect. */
    String attemptId();
}
