package org.examledger.service.eligibility.domain.facts;

/** What was said of a second appointment (rule B7); the last by sequence stands for each attempt. */
public sealed interface SecondAppointmentFact extends FactAboutAttempt, SequencedFact
        permits SecondAppointmentDue, SecondAppointmentWithdrawn {}
