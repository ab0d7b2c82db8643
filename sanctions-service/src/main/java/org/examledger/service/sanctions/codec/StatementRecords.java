package org.examledger.service.sanctions.codec;

import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.incidents.FraudCategory;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.kit.record.RecordFields;
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
import org.examledger.service.sanctions.domain.Grounds;
import org.examledger.service.sanctions.domain.Sanction;
import org.examledger.service.sanctions.domain.facts.Involvement;
import org.examledger.service.sanctions.domain.statements.Content;
import org.examledger.service.sanctions.domain.statements.Statement;

/**
 * The domain's statements as records, and back. The eventId of a record is left blank: it follows from the rest when the
 * record is published.
 */
public final class StatementRecords {
    private static final String NOT_IDENTIFIED_YET = "";

    private StatementRecords() {}

    /** Contract, meaning 10: named after the case and the measure's place in it, from 0. */
    public static String sanctionId(String caseId, int place) {
        return NameBasedIds.of(caseId, Integer.toString(place));
    }

    /** The record that makes a statement about a candidate's sanction. */
    public static SpecificRecord of(String candidateId, Statement statement) {
        Sanction sanction = statement.sanction();
        Grounds grounds = statement.grounds();
        RevocationRecords revocations = new RevocationRecords(candidateId, sanction.sanctionId(), grounds);
        return switch (statement.content()) {
            case Content.Imposed imposed -> imposed(candidateId, sanction, grounds);
            case Content.Modified modified ->
                SanctionModified.newBuilder()
                        .setEventId(NOT_IDENTIFIED_YET)
                        .setCandidateId(candidateId)
                        .setOccurredAt(grounds.occurredAt())
                        .setSanctionId(sanction.sanctionId())
                        .setCaseId(sanction.caseId())
                        .setUntil(modified.until())
                        .setRuleIds(grounds.ruleIds())
                        .setBasis(grounds.basis())
                        .build();
            case Content.Lifted lifted ->
                SanctionLifted.newBuilder()
                        .setEventId(NOT_IDENTIFIED_YET)
                        .setCandidateId(candidateId)
                        .setOccurredAt(grounds.occurredAt())
                        .setSanctionId(sanction.sanctionId())
                        .setCaseId(sanction.caseId())
                        .setRuleIds(grounds.ruleIds())
                        .setBasis(grounds.basis())
                        .build();
            case Content.Invalidated taken -> revocations.invalidated(taken);
            case Content.ResultReinstated given -> revocations.resultReinstated(given);
            case Content.Revoked taken -> revocations.revoked(taken.certificationId());
            case Content.CertificationReinstated given -> revocations.certificationReinstated(given.certificationId());
            case Content.Finalized ended -> revocations.finalized(ended.certificationId());
            case Content.Reopened open -> revocations.reopened(open.certificationId());
        };
    }

    /**
     * The imposition of a sanction, with its end as it was imposed.
     *
     * @param grounds of the statement
     */
    public static SanctionImposed imposed(String candidateId, Sanction sanction, Grounds grounds) {
        Involvement involvement = sanction.involvement();
        return SanctionImposed.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(grounds.occurredAt())
                .setSanctionId(sanction.sanctionId())
                .setCaseId(sanction.caseId())
                .setProgram(sanction.program())
                .setKind(MeasureKind.valueOf(sanction.imposed().kind().name()))
                .setAttemptId(sanction.imposed().attemptId())
                .setCertificationId(sanction.imposed().certificationId())
                .setUntil(sanction.imposed().until())
                .setCategory(FraudCategory.valueOf(sanction.category().name()))
                .setNotifiedAt(sanction.notifiedAt())
                .setZoneId(sanction.zone().getId())
                .setPolicyId(sanction.policyId())
                .setPolicyVersion(sanction.policyVersion())
                .setExplanation(sanction.explanation())
                .setAllEarlier(sanction.imposed().allEarlier())
                .setInvolvedIn(involvement == null ? null : involvement.candidateId())
                .setReceivedAt(sanction.receivedAt())
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    /** The sanction that a record of this service is about. */
    public static String sanctionIdOf(SpecificRecord record) {
        return String.valueOf(Objects.requireNonNull(RecordFields.value(record, "sanctionId"), () -> unknown(record)));
    }

    /** What a record of this service says. */
    public static Content contentOf(SpecificRecord record) {
        return switch (record) {
            case SanctionImposed imposed -> new Content.Imposed();
            case SanctionModified modified -> new Content.Modified(modified.getUntil());
            case SanctionLifted lifted -> new Content.Lifted();
            case ResultInvalidated taken -> new Content.Invalidated(taken.getAttemptId(), taken.getAmongSeveral());
            case ResultReinstated given -> new Content.ResultReinstated(given.getAttemptId(), given.getAmongSeveral());
            case CertificationRevoked taken -> new Content.Revoked(taken.getCertificationId());
            case CertificationReinstated given -> new Content.CertificationReinstated(given.getCertificationId());
            case RevocationFinalized ended -> new Content.Finalized(ended.getCertificationId());
            case RevocationReopened open -> new Content.Reopened(open.getCertificationId());
            default -> throw new IllegalStateException(unknown(record));
        };
    }

    private static String unknown(SpecificRecord record) {
        return record.getSchema().getFullName() + " stands in a topic of this service, which never wrote it";
    }
}
