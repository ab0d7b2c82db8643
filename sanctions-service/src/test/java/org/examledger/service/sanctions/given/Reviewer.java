package org.examledger.service.sanctions.given;

import java.time.Instant;
import java.util.List;
import org.examledger.incidents.FraudCategory;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.sanctions.FlagDismissed;
import org.examledger.sanctions.Measure;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.MisconductConfirmed;

/** What reviewers decide about a candidate. The same words give the same record, eventId included. */
public final class Reviewer {
    /** When cases are confirmed and the candidate informed (scenario 14). */
    public static final String NOTIFIED = "2025-03-03T10:00:00Z";

    private Reviewer() {}

    /** A case of cheating, on flag-1. */
    public static MisconductConfirmed confirms(String caseId, String program, Measure... measures) {
        return MisconductConfirmed.newBuilder()
                .setEventId(NameBasedIds.of("confirmed", caseId, program))
                .setCandidateId(Candidate.GRACE.id())
                .setOccurredAt(Instant.parse(NOTIFIED))
                .setCaseId(caseId)
                .setFlagIds(List.of("flag-1"))
                .setProgram(program)
                .setCategory(FraudCategory.CHEATING)
                .setMeasures(List.of(measures))
                .setNotifiedAt(Instant.parse(NOTIFIED))
                .setZoneId("Europe/Paris")
                .setDecidedBy("reviewer-7")
                .build();
    }

    public static FlagDismissed dismisses(String flagId) {
        return FlagDismissed.newBuilder()
                .setEventId(NameBasedIds.of("dismissed", flagId))
                .setCandidateId(Candidate.GRACE.id())
                .setOccurredAt(Instant.parse("2025-03-02T10:00:00Z"))
                .setFlagId(flagId)
                .setDecidedBy("reviewer-7")
                .build();
    }

    public static Measure ban() {
        return measure(MeasureKind.BAN).build();
    }

    public static Measure banUntil(String until) {
        return measure(MeasureKind.BAN).setUntil(Instant.parse(until)).build();
    }

    public static Measure invalidation(String attemptId) {
        return measure(MeasureKind.RESULT_INVALIDATION).setAttemptId(attemptId).build();
    }

    public static Measure revocation(String certificationId) {
        return measure(MeasureKind.CERTIFICATION_REVOCATION)
                .setCertificationId(certificationId)
                .build();
    }

    public static Measure retest() {
        return measure(MeasureKind.RETEST).build();
    }

    /** A measure that names nothing. */
    public static Measure.Builder measure(MeasureKind kind) {
        return Measure.newBuilder().setKind(kind);
    }
}
