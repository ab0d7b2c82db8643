package org.examledger.service.attempts.domain.facts;

import org.examledger.clocks.domain.DatedFact;

/**
 * An accepted report about one candidate, or what is known about a centre. Conclusions depend on the set of these, never on
 * their arrival order.
 */
public sealed interface Fact extends DatedFact
        permits AppointmentFact, CenterFact, PaymentFact, PersonFact, RecordingFact {}
