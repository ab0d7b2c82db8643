package org.examledger.service.sanctions.stream;

import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.revocations.ResultReinstated;
import org.examledger.schemas.Topics;
import org.examledger.service.sanctions.codec.StudentSittingRecords;
import org.examledger.service.sanctions.domain.students.StudentSitting;

/** Says of a sitting on a disproved status that its result is cancelled, or counts again (rule A6), in one slot. */
final class StudentSittingAnnouncements {
    private static final String SLOTS = "STUDENT_SITTING/";

    private StudentSittingAnnouncements() {}

    static Announcement of(String candidateId, StudentSitting sitting) {
        String slot = slot(sitting.attemptId());
        SpecificRecord record = StudentSittingRecords.of(candidateId, sitting);
        return sitting.disproved()
                ? new Announcement.Derived(slot, Topics.REVOCATIONS, candidateId, record)
                // Worth saying only where the result was cancelled.
                : new Announcement.Correction(slot, Topics.REVOCATIONS, candidateId, record);
    }

    static boolean isOne(String slot) {
        return slot.startsWith(SLOTS);
    }

    /** The slot of a record that this service once published; empty for one that is about a sanction. */
    static Optional<String> slotOf(SpecificRecord record) {
        return switch (record) {
            case ResultInvalidated taken ->
                taken.getWithoutMisconduct() ? Optional.of(slot(taken.getAttemptId())) : Optional.empty();
            case ResultReinstated given ->
                given.getWithoutMisconduct() ? Optional.of(slot(given.getAttemptId())) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String slot(String attemptId) {
        return SLOTS + attemptId;
    }
}
