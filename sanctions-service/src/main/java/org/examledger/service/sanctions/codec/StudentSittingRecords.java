package org.examledger.service.sanctions.codec;

import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.revocations.ResultReinstated;
import org.examledger.service.sanctions.domain.statements.Content;
import org.examledger.service.sanctions.domain.students.StudentSitting;

/** What a disproved status takes, as records (rule A6). Their eventId follows from the rest when they are published. */
public final class StudentSittingRecords {
    private static final String DISPROVED = "StudentSittingDisproved";

    private StudentSittingRecords() {}

    /** What stands in place of a sanction: named after the disproval of the sitting. */
    public static String sanctionId(String attemptId) {
        return NameBasedIds.of(DISPROVED, attemptId, "A6");
    }

    /** That the result is cancelled, or counts again. */
    public static SpecificRecord of(String candidateId, StudentSitting sitting) {
        String attemptId = sitting.attemptId();
        RevocationRecords records = new RevocationRecords(candidateId, sanctionId(attemptId), sitting.grounds());
        if (sitting.disproved()) {
            ResultInvalidated cancelled = records.invalidated(new Content.Invalidated(attemptId));
            cancelled.setWithoutMisconduct(true);
            return cancelled;
        }
        ResultReinstated counting = records.resultReinstated(new Content.ResultReinstated(attemptId));
        counting.setWithoutMisconduct(true);
        return counting;
    }
}
