package org.examledger.policies;

import java.time.LocalDate;
import java.time.Period;

/** How much longer an extended certification holds. */
public sealed interface ExtensionLength {

    /**
     * By a calendar period from the expiry that it would have had.
     *
     * @param period more than zero
     */
    record By(Period period) implements ExtensionLength {}

    /**
     * Until the first instant of a date, unless it would expire later anyhow.
     *
     * @param date the first one on which it does not hold any more
     */
    record Until(LocalDate date) implements ExtensionLength {}
}
