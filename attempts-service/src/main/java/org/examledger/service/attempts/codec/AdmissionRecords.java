package org.examledger.service.attempts.codec;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.admissions.Capacity;
import org.examledger.admissions.StudentSittingCleared;
import org.examledger.admissions.StudentSittingDisproved;
import org.examledger.service.attempts.domain.access.StudentSitting;

/** What follows from a disproved status as records. */
public final class AdmissionRecords {
    private AdmissionRecords() {}

    /** That a sitting rests on a status that was disproved. */
    public static SpecificRecord disproved(String candidateId, StudentSitting sitting) {
        Basis basis = Basis.of(sitting.basis());
        return StudentSittingDisproved.newBuilder()
                .setEventId(Basis.NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(basis.occurredAt())
                .setAttemptId(sitting.attemptId())
                .setExamId(sitting.examId())
                .setProgram(sitting.terms().program())
                .setCapacity(Capacity.valueOf(sitting.capacity().name()))
                .setPolicyId(sitting.terms().policyId())
                .setPolicyVersion(sitting.terms().version().version())
                .setExplanation(sitting.explanation())
                .setRuleIds(List.of(sitting.ruleId()))
                .setBasis(basis.eventIds())
                .build();
    }

    /** That it rests on a status that was not. */
    public static SpecificRecord cleared(String candidateId, StudentSitting sitting) {
        Basis basis = Basis.of(sitting.basis());
        return StudentSittingCleared.newBuilder()
                .setEventId(Basis.NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(basis.occurredAt())
                .setAttemptId(sitting.attemptId())
                .setExamId(sitting.examId())
                .setRuleIds(List.of(sitting.ruleId()))
                .setBasis(basis.eventIds())
                .build();
    }
}
