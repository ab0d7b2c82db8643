package org.examledger.service.attempts.domain.purchases;

import java.time.Instant;
import java.util.List;

/**
 * What uses up the purchased attempt of an appointment.
 *
 * @param at when
 * @param ruleIds the rules that say so
 */
record Use(UseCause cause, Instant at, List<String> ruleIds) {

    /** Copies the list. */
    Use {
        ruleIds = List.copyOf(ruleIds);
    }
}
