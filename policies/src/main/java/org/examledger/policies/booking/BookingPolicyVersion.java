package org.examledger.policies.booking;

import java.time.LocalDate;
import org.examledger.policies.DatedVersion;
import org.jspecify.annotations.Nullable;

/**
 * The terms of booking from a date on. What a version does not name, it does not judge.
 *
 * @param date in force from 00:00 UTC of this date
 * @param document the id of the document that it comes from
 * @param notice how long ahead an appointment is made (B3); null if that is free
 * @param session when sittings take place (B4); null if at any time
 * @param change how long before the start an appointment is moved or called off (B1); null if that is free
 * @param payment what is paid, used up and given back
 */
public record BookingPolicyVersion(
        LocalDate date,
        String document,
        @Nullable Notice notice,
        @Nullable SessionHours session,
        @Nullable ChangeNotice change,
        PaymentTerms payment)
        implements DatedVersion {

    /** The name of the version, published as policyVersion: its date in ISO form. */
    @Override
    public String version() {
        return DatedVersion.super.version();
    }
}
