package org.examledger.service.sanctions.codec;

import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.revocations.ResultReinstated;
import org.examledger.service.sanctions.domain.students.StudentSitting;

/** What a disproved status takes, as records (rule A6). Their eventId follows from the rest when they are published. */
public final class StudentSittingRecords {
    private static final String NOT_IDENTIFIED_YET = "";
    private static final String DISPROVED = "StudentSittingDisproved";

    private StudentSittingRecords() {}

    /** What stands in place of a sanction: named after the disproval of the sitting. */
    public static String sanctionId(String attemptId) {
        return NameBasedIds.of(DISPROVED, attemptId, "A6");
    }

    /** That the result is cancelled, or counts again. */
    public static SpecificRecord of(String candidateId, StudentSitting sitting) {
        return sitting.disproved()
                ? ResultInvalidated.newBuilder()
                        .setEventId(NOT_IDENTIFIED_YET)
                        .setCandidateId(candidateId)
                        .setOccurredAt(sitting.grounds().occurredAt())
                        .setAttemptId(sitting.attemptId())
                        .setSanctionId(sanctionId(sitting.attemptId()))
                        .setWithoutMisconduct(true)
                        .setRuleIds(sitting.grounds().ruleIds())
                        .setBasis(sitting.grounds().basis())
                        .build()
                : ResultReinstated.newBuilder()
                        .setEventId(NOT_IDENTIFIED_YET)
                        .setCandidateId(candidateId)
                        .setOccurredAt(sitting.grounds().occurredAt())
                        .setAttemptId(sitting.attemptId())
                        .setSanctionId(sanctionId(sitting.attemptId()))
                        .setWithoutMisconduct(true)
                        .setRuleIds(sitting.grounds().ruleIds())
                        .setBasis(sitting.grounds().basis())
                        .build();
    }
}
