package org.examledger.service.eligibility.domain.bans;

import java.time.Instant;

/** How long a ban lasts, as it stands. */
public sealed interface BanTerm {
    /** For ever. */
    record Permanent() implements BanTerm {}

    /**
     * To an instant.
     *
     * @param end the first instant at which sitting is allowed again
     */
    record Dated(Instant end) implements BanTerm {}

    /** Lifted, as if never imposed. */
    record Lifted() implements BanTerm {}
}
