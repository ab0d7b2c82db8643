package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a case.
 *
 * @param attemptId the attempt it hits; null where it hits none. It need not be known (CONTRACT, Meaning 3)
 * @param certificationId the certification it hits; null where it hits none. It need not be known either
 * @param until the first instant at which it no longer holds; null means permanent
 * @param allEarlier whether an invalidation takes every result of the program from before the notice (rule S6)
 */
public record Measure(
        MeasureKind kind,
        @Nullable String attemptId,
        @Nullable String certificationId,
        @Nullable Instant until,
        boolean allEarlier) {

    /** A measure that hits what it names. */
    public Measure(
            MeasureKind kind, @Nullable String attemptId, @Nullable String certificationId, @Nullable Instant until) {
        this(kind, attemptId, certificationId, until, false);
    }

    /** A ban from the program for good. */
    public static Measure permanentBan() {
        return new Measure(MeasureKind.BAN, null, null, null);
    }

    /** The invalidation of one result. */
    public static Measure invalidation(String attemptId) {
        return new Measure(MeasureKind.RESULT_INVALIDATION, attemptId, null, null);
    }

    /** The same measure without an end. */
    public Measure forGood() {
        return new Measure(kind, attemptId, certificationId, null, allEarlier);
    }

    /** Whether it is the invalidation of results. */
    public boolean takesResults() {
        return kind == MeasureKind.RESULT_INVALIDATION;
    }

    /** Whether it is the invalidation of that result. */
    public boolean invalidates(String attempt) {
        return kind == MeasureKind.RESULT_INVALIDATION && attempt.equals(attemptId);
    }
}
