package org.examledger.system.harness;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.examledger.appeals.RetakeExceptionGranted;
import org.examledger.appeals.Waiver;
import org.examledger.incidents.FraudCategory;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.revocations.ResultReinstated;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.sanctions.SanctionLifted;
import org.examledger.sanctions.SanctionModified;
import org.jspecify.annotations.Nullable;

/** What sanctions-service and appeals-service publish about a candidate, made by a test in their place. */
public final class OtherServices {
    private static final List<String> RULES = List.of("S2");
    private static final List<String> BASIS = List.of("00000000-0000-3000-8000-000000000001");

    private final String candidateId;

    public OtherServices(String candidateId) {
        this.candidateId = candidateId;
    }

    /** A ban from a program, notified and in force at an instant; {@code until} null for a permanent one. */
    public SanctionImposed banned(String sanctionId, String program, String notifiedAt, @Nullable String until) {
        return new SanctionImposed(
                eventId(),
                candidateId,
                Reports.instant(notifiedAt),
                sanctionId,
                "case-1",
                program,
                MeasureKind.BAN,
                null,
                null,
                end(until),
                FraudCategory.CHEATING,
                Reports.instant(notifiedAt),
                "UTC",
                "microsoft-general",
                "2021-03-31",
                "A confirmed violation.",
                RULES,
                BASIS);
    }

    /** Another end of a ban; null makes it permanent. */
    public SanctionModified modified(String sanctionId, String at, @Nullable String until) {
        return new SanctionModified(
                eventId(), candidateId, Reports.instant(at), sanctionId, "case-1", end(until), RULES, BASIS);
    }

    /** A sanction is no more. */
    public SanctionLifted lifted(String sanctionId, String at) {
        return new SanctionLifted(eventId(), candidateId, Reports.instant(at), sanctionId, "case-1", RULES, BASIS);
    }

    /** A result counts as failed. */
    public ResultInvalidated invalidated(String attemptId, String at) {
        return new ResultInvalidated(
                eventId(), candidateId, Reports.instant(at), attemptId, "sanction-1", RULES, BASIS);
    }

    /** A result counts again. */
    public ResultReinstated reinstated(String attemptId, String at) {
        return new ResultReinstated(eventId(), candidateId, Reports.instant(at), attemptId, "sanction-1", RULES, BASIS);
    }

    /** A retake exception for an attempt. */
    public RetakeExceptionGranted excepted(String examId, String attemptId, Waiver waives, String at) {
        return new RetakeExceptionGranted(
                eventId(),
                candidateId,
                Reports.instant(at),
                "request-" + attemptId,
                examId,
                attemptId,
                waives,
                List.of("X1"),
                BASIS);
    }

    private static @Nullable Instant end(@Nullable String until) {
        return until == null ? null : Reports.instant(until);
    }

    private static String eventId() {
        return UUID.randomUUID().toString();
    }
}
