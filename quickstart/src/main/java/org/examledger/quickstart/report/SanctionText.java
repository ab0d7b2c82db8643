package org.examledger.quickstart.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealCompleted;
import org.examledger.appeals.AppealFiled;
import org.examledger.appeals.AppealRefused;
import org.examledger.appeals.RetakeExceptionGranted;
import org.examledger.appeals.RetakeExceptionRejected;
import org.examledger.deadlines.DeadlineCancelled;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.revocations.CertificationReinstated;
import org.examledger.revocations.CertificationRevoked;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.revocations.ResultReinstated;
import org.examledger.revocations.RevocationFinalized;
import org.examledger.revocations.RevocationReopened;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.sanctions.SanctionLifted;
import org.examledger.sanctions.SanctionModified;
import org.jspecify.annotations.Nullable;

/** What sanctions-service and appeals-service concluded, in words without the rules. */
final class SanctionText {

    private final Function<Instant, String> at;
    private final Map<String, MeasureKind> kinds = new HashMap<>();

    /** @param at an instant in words */
    SanctionText(Function<Instant, String> at) {
        this.at = at;
    }

    /** A conclusion in words; empty for one of eligibility-service. */
    Optional<String> conclusion(SpecificRecord conclusion) {
        return Optional.ofNullable(inWords(conclusion));
    }

    private @Nullable String inWords(SpecificRecord conclusion) {
        return switch (conclusion) {
            case SanctionImposed imposed -> imposed(imposed);
            case SanctionModified modified ->
                "sanction %s modified: %s".formatted(kind(modified.getSanctionId()), until(modified.getUntil()));
            case SanctionLifted lifted -> "sanction %s lifted".formatted(kind(lifted.getSanctionId()));
            case ResultInvalidated invalidated -> "result of %s invalidated".formatted(invalidated.getAttemptId());
            case ResultReinstated reinstated -> "result of %s reinstated".formatted(reinstated.getAttemptId());
            case CertificationRevoked revoked ->
                "certification revoked, %s".formatted(revoked.getFinal$() ? "for good" : "not for good yet");
            case CertificationReinstated ignored -> "certification reinstated";
            case RevocationFinalized ignored -> "revocation final";
            case RevocationReopened ignored -> "revocation open again";
            case AppealFiled filed -> filed(filed);
            case AppealCompleted completed -> "%s complete".formatted(completed.getAppealId());
            case AppealRefused refused -> "%s REFUSED: %s".formatted(refused.getAppealId(), refused.getReason());
            case RetakeExceptionGranted granted ->
                "%s granted, waives %s".formatted(granted.getRequestId(), granted.getWaives());
            case RetakeExceptionRejected rejected ->
                "%s REJECTED: %s %s".formatted(rejected.getRequestId(), rejected.getReason(), rejected.getMissing());
            case DeadlineSet set -> "deadline %s set: before %s".formatted(set.getKind(), at.apply(set.getDueAt()));
            case DeadlineMet met -> "deadline %s met".formatted(met.getKind());
            case DeadlineCancelled cancelled -> "deadline %s cancelled".formatted(cancelled.getKind());
            default -> null;
        };
    }

    private String imposed(SanctionImposed imposed) {
        kinds.put(imposed.getSanctionId(), imposed.getKind());
        return imposed.getKind() == MeasureKind.BAN
                ? "SANCTION BAN from %s, %s".formatted(imposed.getProgram(), until(imposed.getUntil()))
                : "SANCTION %s".formatted(imposed.getKind());
    }

    private static String filed(AppealFiled filed) {
        return filed.getComplete()
                ? "%s filed, complete".formatted(filed.getAppealId())
                : "%s filed, missing %s".formatted(filed.getAppealId(), String.join(", ", filed.getMissing()));
    }

    private String until(@Nullable Instant until) {
        return until == null ? "for good" : "until " + at.apply(until);
    }

    private String kind(String sanctionId) {
        MeasureKind kind = kinds.get(sanctionId);
        return kind == null ? sanctionId : kind.toString();
    }
}
