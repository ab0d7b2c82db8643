package org.examledger.service.eligibility.domain.bans;

import java.time.Instant;

/** A ban in force, with what it does to eligibility (CONTRACT, Meaning 4). */
public sealed interface StandingBan {
    /** The ban itself. */
    Ban ban();

    /** Permanent: no sitting. */
    record ForGood(Ban ban) implements StandingBan {}

    /**
     * Dated: defers to its end.
     *
     * @param end the first instant at which sitting is allowed again
     */
    record UntilEnd(Ban ban, Instant end) implements StandingBan {}
}
