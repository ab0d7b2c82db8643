package org.examledger.kit.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.examledger.kit.clock.LedgerClock;
import org.jspecify.annotations.Nullable;

/** The instant that a query asks about: its parameter {@code at}, or now. */
public final class RequestedTime {
    private final LedgerClock clock;

    public RequestedTime(LedgerClock clock) {
        this.clock = clock;
    }

    /**
     * The instant of a parameter.
     *
     * @param parameter name of the parameter
     * @param value ISO-8601; null for now
     * @throws BadFieldException when it is no instant, or when it is left out and the clock has no time yet
     */
    public Instant of(String parameter, @Nullable String value) {
        if (value == null) {
            return clock.latest()
                    .orElseThrow(() -> new BadFieldException(
                            parameter,
                            null,
                            "parameter " + parameter + " is needed: the controllable clock has no time yet"));
        }
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException notAnInstant) {
            throw new BadFieldException(
                    parameter,
                    value,
                    "parameter " + parameter + ": expected an ISO-8601 instant such as 2026-03-01T09:00:00Z");
        }
    }
}
