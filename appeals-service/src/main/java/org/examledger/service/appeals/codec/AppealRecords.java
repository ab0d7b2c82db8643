package org.examledger.service.appeals.codec;

import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealCompleted;
import org.examledger.appeals.AppealFiled;
import org.examledger.appeals.AppealRefusal;
import org.examledger.appeals.AppealRefused;
import org.examledger.appeals.ExceptionRejection;
import org.examledger.appeals.RetakeExceptionGranted;
import org.examledger.appeals.RetakeExceptionRejected;
import org.examledger.appeals.Waiver;
import org.examledger.service.appeals.domain.AppealConclusion;
import org.examledger.service.appeals.domain.exceptions.ExceptionConclusion;

/** What becomes of appeals and requests as records. Their eventId is left blank: it follows from the rest. */
public final class AppealRecords {
    private static final String NOT_IDENTIFIED_YET = "";

    private AppealRecords() {}

    /** What is said about an appeal. */
    public static SpecificRecord of(String candidateId, AppealConclusion conclusion) {
        return switch (conclusion) {
            case AppealConclusion.Filed filed -> filed(candidateId, filed);
            case AppealConclusion.Completed completed -> completed(candidateId, completed);
            case AppealConclusion.Refused refused -> refused(candidateId, refused);
        };
    }

    /** What is said about a request for an exception. */
    public static SpecificRecord of(String candidateId, ExceptionConclusion conclusion) {
        return switch (conclusion) {
            case ExceptionConclusion.Granted granted -> granted(candidateId, granted);
            case ExceptionConclusion.Rejected rejected -> rejected(candidateId, rejected);
        };
    }

    private static AppealFiled filed(String candidateId, AppealConclusion.Filed filed) {
        return AppealFiled.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(filed.grounds().occurredAt())
                .setAppealId(filed.appealId())
                .setCaseId(filed.caseId())
                .setComplete(filed.complete())
                .setMissing(filed.missing())
                .setRuleIds(filed.grounds().ruleIds())
                .setBasis(filed.grounds().basis())
                .build();
    }

    private static AppealCompleted completed(String candidateId, AppealConclusion.Completed completed) {
        return AppealCompleted.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(completed.grounds().occurredAt())
                .setAppealId(completed.appealId())
                .setCaseId(completed.caseId())
                .setRuleIds(completed.grounds().ruleIds())
                .setBasis(completed.grounds().basis())
                .build();
    }

    private static AppealRefused refused(String candidateId, AppealConclusion.Refused refused) {
        return AppealRefused.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(refused.grounds().occurredAt())
                .setAppealId(refused.appealId())
                .setCaseId(refused.caseId())
                .setReason(AppealRefusal.valueOf(refused.reason().name()))
                .setRuleIds(refused.grounds().ruleIds())
                .setBasis(refused.grounds().basis())
                .build();
    }

    private static RetakeExceptionGranted granted(String candidateId, ExceptionConclusion.Granted granted) {
        return RetakeExceptionGranted.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(granted.grounds().occurredAt())
                .setRequestId(granted.requestId())
                .setExamId(granted.examId())
                .setAttemptId(granted.attemptId())
                .setWaives(Waiver.valueOf(granted.waives().name()))
                .setRuleIds(granted.grounds().ruleIds())
                .setBasis(granted.grounds().basis())
                .build();
    }

    private static RetakeExceptionRejected rejected(String candidateId, ExceptionConclusion.Rejected rejected) {
        return RetakeExceptionRejected.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(rejected.grounds().occurredAt())
                .setRequestId(rejected.requestId())
                .setExamId(rejected.examId())
                .setMissing(rejected.missing())
                .setReason(ExceptionRejection.valueOf(rejected.reason().name()))
                .setAttemptId(rejected.attemptId())
                .setRuleIds(rejected.grounds().ruleIds())
                .setBasis(rejected.grounds().basis())
                .build();
    }
}
