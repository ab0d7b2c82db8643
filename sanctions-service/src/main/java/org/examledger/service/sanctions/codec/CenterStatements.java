package org.examledger.service.sanctions.codec;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.centers.CenterAppealFiled;
import org.examledger.centers.CenterAppealRefusal;
import org.examledger.centers.CenterAppealRefused;
import org.examledger.centers.CenterReinstated;
import org.examledger.centers.CenterSuspended;
import org.examledger.centers.ReinstatementCause;
import org.examledger.service.sanctions.domain.centers.AppealRefusal;
import org.examledger.service.sanctions.domain.centers.AppliedPolicy;
import org.examledger.service.sanctions.domain.centers.CenterFact;
import org.examledger.service.sanctions.domain.centers.OwnersAppeal;
import org.examledger.service.sanctions.domain.centers.Suspension;

/** What is concluded about a centre, as records without their eventIds, which follow from the rest. */
public final class CenterStatements {
    private CenterStatements() {}

    /** That a centre is suspended, or that a suspension is over. */
    public static SpecificRecord of(String centerId, Suspension suspension) {
        return suspension
                .end()
                .<SpecificRecord>map(end -> reinstated(centerId, suspension, end))
                .orElseGet(() -> suspended(centerId, suspension));
    }

    private static CenterSuspended suspended(String centerId, Suspension suspension) {
        var decided = suspension.decided();
        return CenterSuspended.newBuilder()
                .setEventId("")
                .setCenterId(centerId)
                .setOccurredAt(latest(suspension.basis()))
                .setSuspensionId(decided.suspensionId())
                .setProgram(decided.program())
                .setCenterIds(suspension.centerIds())
                .setSuspendedAt(decided.occurredAt())
                .setUntil(decided.until())
                .setReason(decided.reason())
                .setStatisticalEvidence(decided.statisticalEvidence())
                .setNotifiedAt(decided.notifiedAt())
                .setZoneId(decided.zone().getId())
                .setPolicyId(suspension.policy().policyId())
                .setPolicyVersion(suspension.policy().version())
                .setExplanation(suspension.explanation())
                .setRuleIds(suspension.ruleIds())
                .setBasis(basis(suspension.basis()))
                .build();
    }

    private static CenterReinstated reinstated(String centerId, Suspension suspension, Suspension.End end) {
        var decided = suspension.decided();
        return CenterReinstated.newBuilder()
                .setEventId("")
                .setCenterId(centerId)
                .setOccurredAt(latest(suspension.basis()))
                .setSuspensionId(decided.suspensionId())
                .setProgram(decided.program())
                .setCenterIds(suspension.centerIds())
                .setSuspendedAt(decided.occurredAt())
                .setReinstatedAt(suspension.overAt(end))
                .setCause(ReinstatementCause.valueOf(end.cause().name()))
                .setPolicyId(suspension.policy().policyId())
                .setPolicyVersion(suspension.policy().version())
                .setExplanation(suspension.explanation())
                .setRuleIds(suspension.ruleIds())
                .setBasis(basis(suspension.basis()))
                .build();
    }

    /** That an owner's appeal is taken up, or is not. */
    public static SpecificRecord of(String centerId, OwnersAppeal appeal) {
        return appeal.refusal()
                .<SpecificRecord>map(reason -> refused(centerId, appeal, reason))
                .orElseGet(() -> filed(centerId, appeal));
    }

    private static CenterAppealFiled filed(String centerId, OwnersAppeal appeal) {
        return CenterAppealFiled.newBuilder()
                .setEventId("")
                .setCenterId(centerId)
                .setOccurredAt(latest(appeal.basis()))
                .setAppealId(appeal.appealed().appealId())
                .setSuspensionId(appeal.appealed().suspensionId())
                .setPolicyId(policyId(appeal.policy()))
                .setPolicyVersion(policyVersion(appeal.policy()))
                .setExplanation(appeal.explanation())
                .setRuleIds(appeal.ruleIds())
                .setBasis(basis(appeal.basis()))
                .build();
    }

    private static CenterAppealRefused refused(String centerId, OwnersAppeal appeal, AppealRefusal reason) {
        return CenterAppealRefused.newBuilder()
                .setEventId("")
                .setCenterId(centerId)
                .setOccurredAt(latest(appeal.basis()))
                .setAppealId(appeal.appealed().appealId())
                .setSuspensionId(appeal.appealed().suspensionId())
                .setReason(CenterAppealRefusal.valueOf(reason.name()))
                .setPolicyId(policyId(appeal.policy()))
                .setPolicyVersion(policyVersion(appeal.policy()))
                .setExplanation(appeal.explanation())
                .setRuleIds(appeal.ruleIds())
                .setBasis(basis(appeal.basis()))
                .build();
    }

    private static String policyId(Optional<AppliedPolicy> policy) {
        return policy.map(AppliedPolicy::policyId).orElse("");
    }

    private static String policyVersion(Optional<AppliedPolicy> policy) {
        return policy.map(AppliedPolicy::version).orElse("");
    }

    private static Instant latest(List<CenterFact> basis) {
        return basis.stream()
                .map(CenterFact::occurredAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<String> basis(List<CenterFact> facts) {
        return facts.stream()
                .sorted(CenterFact.BY_TIME)
                .map(CenterFact::eventId)
                .distinct()
                .toList();
    }
}
