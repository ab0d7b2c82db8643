package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a case.
 *
 * @param attemptId the attempt it hits; null where it hits none. It need not be known (CONTRACT, Meaning 3)
 * @param certificationId the certification it hits; null where it hits none. It need not be known either
 * @param until the first instant at which it no longer holds; null means permanent
 */
public record Measure(
        MeasureKind kind,
        @Nullable String attemptId,
        @Nullable String certificationId,
        @Nullable Instant until) {

    /** A ban from the program for good. */
    public static Measure permanentBan() {
        return new Measure(MeasureKind.BAN, null, null, null);
    }

    /** The same measure without an end. */
    public Measure forGood() {
        return new Measure(kind, attemptId, certificationId, null);
    }
}
