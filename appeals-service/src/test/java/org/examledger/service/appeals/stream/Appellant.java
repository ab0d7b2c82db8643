package org.examledger.service.appeals.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.examledger.appeals.AppealAcknowledged;
import org.examledger.appeals.AppealDecided;
import org.examledger.appeals.AppealOutcome;
import org.examledger.appeals.AppealSubmitted;
import org.examledger.appeals.AppealSupplemented;
import org.examledger.appeals.ExceptionCause;
import org.examledger.appeals.RetakeExceptionDecided;
import org.examledger.appeals.RetakeExceptionRequested;
import org.examledger.appeals.Waiver;
import org.examledger.incidents.FraudCategory;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.sanctions.SanctionLifted;
import org.jspecify.annotations.Nullable;

/** What is said about a candidate of Oracle's who is sanctioned and appeals. Instants are ISO-8601. */
record Appellant(String id) {
    /** On partition 0. */
    static final Appellant GRACE = new Appellant("grace");

    SanctionImposed banned(String caseId, String notifiedAt) {
        return SanctionImposed.newBuilder()
                .setEventId(eventId("imposed", caseId, notifiedAt))
                .setCandidateId(id)
                .setOccurredAt(Instant.parse(notifiedAt))
                .setSanctionId("sanction-of-" + caseId)
                .setCaseId(caseId)
                .setProgram("ORACLE")
                .setKind(MeasureKind.BAN)
                .setCategory(FraudCategory.CHEATING)
                .setNotifiedAt(Instant.parse(notifiedAt))
                .setZoneId("UTC")
                .setPolicyId("oracle")
                .setPolicyVersion("2023-01-01")
                .setExplanation("A confirmed violation.")
                .setRuleIds(List.of("S6"))
                .setBasis(List.of(eventId("confirmed", caseId, notifiedAt)))
                .build();
    }

    SanctionLifted lifted(String caseId, String at) {
        return new SanctionLifted(
                eventId("lifted", caseId, at),
                id,
                Instant.parse(at),
                "sanction-of-" + caseId,
                caseId,
                List.of("P5"),
                List.of(eventId("confirmed", caseId, at)));
    }

    /** A complete appeal. */
    AppealSubmitted appeals(String appealId, String caseId, String at) {
        return appeals(appealId, caseId, at, "The proctor misread the log.");
    }

    AppealSubmitted appeals(String appealId, String caseId, String at, @Nullable String grounds) {
        return new AppealSubmitted(
                eventId("submitted", appealId, at),
                id,
                Instant.parse(at),
                appealId,
                caseId,
                "G. H.",
                "test-1",
                "1Z0-1072 of January",
                grounds,
                List.of("document-1"),
                false);
    }

    AppealSupplemented explains(String appealId, String at) {
        return AppealSupplemented.newBuilder()
                .setEventId(eventId("supplemented", appealId, at))
                .setCandidateId(id)
                .setOccurredAt(Instant.parse(at))
                .setAppealId(appealId)
                .setGrounds("The proctor misread the log.")
                .build();
    }

    AppealAcknowledged isAcknowledged(String appealId, String at) {
        return new AppealAcknowledged(eventId("acknowledged", appealId, at), id, Instant.parse(at), appealId);
    }

    AppealDecided isDecided(String appealId, AppealOutcome outcome, String at) {
        return new AppealDecided(
                eventId("decided", appealId, at), id, Instant.parse(at), appealId, outcome, List.of(), "board");
    }

    RetakeExceptionRequested requests(String requestId, String attemptId, @Nullable String vendorCase, String at) {
        return new RetakeExceptionRequested(
                eventId("requested", requestId, at),
                id,
                Instant.parse(at),
                requestId,
                "AZ-104",
                attemptId,
                ExceptionCause.EQUIPMENT_FAILURE,
                "G. H.",
                "g@example.org",
                "registration-1",
                "AZ-104",
                "The screen went dark.",
                vendorCase);
    }

    RetakeExceptionDecided isGranted(String requestId, String at) {
        return new RetakeExceptionDecided(
                eventId("granted", requestId, at), id, Instant.parse(at), requestId, true, Waiver.WAIT, "board");
    }

    private String eventId(String what, String about, String at) {
        return UUID.nameUUIDFromBytes((id + " " + what + " " + about + " " + at).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
