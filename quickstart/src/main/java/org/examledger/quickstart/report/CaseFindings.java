package org.examledger.quickstart.report;

import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealCompleted;
import org.examledger.appeals.AppealDecided;
import org.examledger.appeals.AppealFiled;
import org.examledger.appeals.AppealRefused;
import org.examledger.appeals.RetakeExceptionGranted;
import org.examledger.appeals.RetakeExceptionRejected;
import org.examledger.revocations.CertificationReinstated;
import org.examledger.revocations.CertificationRevoked;
import org.examledger.revocations.RevocationFinalized;
import org.examledger.revocations.RevocationReopened;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.sanctions.SanctionLifted;
import org.jspecify.annotations.Nullable;

/** Sanctions, revocations, appeals and exceptions as the last record about each leaves them. */
final class CaseFindings {

    private final Map<String, String> sanctions = new HashMap<>();
    private final Map<String, String> revocations = new HashMap<>();
    private final Map<String, String> appeals = new HashMap<>();
    private final Map<String, String> refusals = new HashMap<>();
    private final Map<String, String> exceptions = new HashMap<>();

    /** @param candidateId of the record; ids are unique per candidate */
    void take(String candidateId, SpecificRecord conclusion) {
        switch (conclusion) {
            case SanctionImposed imposed ->
                sanctions.put(imposed.getSanctionId(), imposed.getProgram() + ", " + imposed.getKind());
            case SanctionLifted lifted -> sanctions.remove(lifted.getSanctionId());
            case CertificationRevoked revoked ->
                revoked(revoked.getCertificationId(), revoked.getFinal$() ? "final" : "not final");
            case RevocationFinalized revoked -> revoked(revoked.getCertificationId(), "final");
            case RevocationReopened revoked -> revoked(revoked.getCertificationId(), "not final");
            case CertificationReinstated reinstated -> revoked(reinstated.getCertificationId(), "reinstated");
            case RetakeExceptionGranted granted ->
                exceptions.put(candidateId + granted.getRequestId(), "granted, waives " + granted.getWaives());
            case RetakeExceptionRejected rejected ->
                exceptions.put(candidateId + rejected.getRequestId(), "rejected, " + rejected.getReason());
            default -> appeal(candidateId, conclusion);
        }
    }

    private void appeal(String candidateId, SpecificRecord conclusion) {
        switch (conclusion) {
            case AppealFiled filed -> {
                String state = filed.getComplete() ? "filed, complete" : "filed, not complete";
                appealed(candidateId + filed.getAppealId(), state, null);
            }
            case AppealCompleted completed -> appealed(candidateId + completed.getAppealId(), "filed, complete", null);
            case AppealRefused refused ->
                appealed(
                        candidateId + refused.getAppealId(),
                        "refused",
                        refused.getReason().toString());
            case AppealDecided decided ->
                appealed(candidateId + decided.getAppealId(), "decided, " + decided.getOutcome(), null);
            default -> {
                // Nothing that changes how a case stands.
            }
        }
    }

    private void revoked(String certificationId, String state) {
        revocations.put(certificationId, state);
    }

    private void appealed(String appeal, String state, @Nullable String refusedFor) {
        appeals.put(appeal, state);
        if (refusedFor == null) {
            refusals.remove(appeal);
        } else {
            refusals.put(appeal, refusedFor);
        }
    }

    Tally sanctions() {
        return Tally.of(sanctions.values());
    }

    Tally revocations() {
        return Tally.of(revocations.values());
    }

    Tally appeals() {
        return Tally.of(appeals.values());
    }

    Tally refusals() {
        return Tally.of(refusals.values());
    }

    Tally exceptions() {
        return Tally.of(exceptions.values());
    }
}
