package org.examledger.service.attempts.domain.bookings;

import java.util.List;
import java.util.Optional;
import org.examledger.service.attempts.domain.facts.Fact;

/** One published rule about appointments, under its figures. A function of what it is given. */
public interface BookingRule {

    /** The id of the rule. */
    String ruleId();

    /** What the rule has against the appointment; empty where it allows it. */
    Optional<Objection> objection(Appointment appointment, Circumstances known);

    /**
     * Every fact beside the appointment's own that could make the answer another one, those that undid an earlier one
     * included.
     */
    default List<Fact> bearing(Appointment appointment, Circumstances known) {
        return List.of();
    }
}
