package org.examledger.clocks.codec;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.clocks.domain.Deadline;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.clocks.domain.DeadlineOutcome;
import org.examledger.clocks.domain.Grounds;
import org.examledger.deadlines.DeadlineCancelled;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.identity.NameBasedIds;
import org.jspecify.annotations.Nullable;

/** Deadlines as records. Their eventId is left blank: it follows from the rest when they are published. */
public final class DeadlineRecords {
    private static final String NOT_IDENTIFIED_YET = "";

    private DeadlineRecords() {}

    /** Contract, "Records": the name of kind and case or appeal, without either of what else it is about. */
    public static String deadlineId(DeadlineName name) {
        return NameBasedIds.of(name.kind().name(), name.subject());
    }

    /** The kind as the contract has it. */
    public static DeadlineKind kind(DeadlineName name) {
        return DeadlineKind.valueOf(name.kind().name());
    }

    /** What a deadline is about that was set. */
    static DeadlineName name(DeadlineSet set) {
        return name(set.getKind(), set.getCaseId(), set.getAppealId(), set.getSubjectId());
    }

    static DeadlineName name(DeadlineMet met) {
        return name(met.getKind(), met.getCaseId(), met.getAppealId(), met.getSubjectId());
    }

    static DeadlineName name(DeadlineMissed missed) {
        return name(missed.getKind(), missed.getCaseId(), missed.getAppealId(), missed.getSubjectId());
    }

    static DeadlineName name(DeadlineCancelled cancelled) {
        return name(cancelled.getKind(), cancelled.getCaseId(), cancelled.getAppealId(), cancelled.getSubjectId());
    }

    private static DeadlineName name(
            DeadlineKind kind, String caseId, @Nullable String appealId, @Nullable String subjectId) {
        return new DeadlineName(
                org.examledger.clocks.domain.DeadlineKind.valueOf(kind.name()), caseId, appealId, subjectId);
    }

    /** That the deadline runs, on the grounds on which it was first set. */
    public static DeadlineSet set(String candidateId, Deadline deadline) {
        return set(candidateId, deadline, deadline.grounds());
    }

    /** The same on other grounds. */
    public static DeadlineSet set(String candidateId, Deadline deadline, Grounds grounds) {
        DeadlineName name = deadline.name();
        return DeadlineSet.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(grounds.occurredAt())
                .setDeadlineId(deadlineId(name))
                .setKind(kind(name))
                .setCaseId(name.caseId())
                .setAppealId(name.appealId())
                .setDueAt(deadline.dueAt())
                .setStartedAt(deadline.startedAt())
                .setZoneId(deadline.zone().getId())
                .setCalendar(deadline.calendarId())
                .setTzdb(tzdb(deadline.zone()))
                .setSubjectId(name.subjectId())
                .setPolicyId(deadline.rule().policyId())
                .setPolicyVersion(deadline.rule().policyVersion())
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    /** What became of the deadline. A deadline that is open again is set again. */
    public static SpecificRecord outcome(String candidateId, Deadline deadline) {
        return switch (deadline.outcome()) {
            case DeadlineOutcome.Open open -> set(candidateId, deadline, open.grounds());
            case DeadlineOutcome.Met met -> met(candidateId, deadline, met);
            case DeadlineOutcome.Missed missed -> missed(candidateId, deadline, missed.grounds());
            case DeadlineOutcome.Cancelled cancelled -> cancelled(candidateId, deadline, cancelled.grounds());
        };
    }

    private static DeadlineMet met(String candidateId, Deadline deadline, DeadlineOutcome.Met met) {
        DeadlineName name = deadline.name();
        return DeadlineMet.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(met.grounds().occurredAt())
                .setDeadlineId(deadlineId(name))
                .setKind(kind(name))
                .setCaseId(name.caseId())
                .setAppealId(name.appealId())
                .setMetAt(met.metAt())
                .setSubjectId(name.subjectId())
                .setPolicyId(deadline.rule().policyId())
                .setPolicyVersion(deadline.rule().policyVersion())
                .setRuleIds(met.grounds().ruleIds())
                .setBasis(met.grounds().basis())
                .build();
    }

    private static DeadlineMissed missed(String candidateId, Deadline deadline, Grounds grounds) {
        DeadlineName name = deadline.name();
        return DeadlineMissed.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(grounds.occurredAt())
                .setDeadlineId(deadlineId(name))
                .setKind(kind(name))
                .setCaseId(name.caseId())
                .setAppealId(name.appealId())
                .setDueAt(deadline.dueAt())
                .setSubjectId(name.subjectId())
                .setPolicyId(deadline.rule().policyId())
                .setPolicyVersion(deadline.rule().policyVersion())
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    private static DeadlineCancelled cancelled(String candidateId, Deadline deadline, Grounds grounds) {
        DeadlineName name = deadline.name();
        return DeadlineCancelled.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(grounds.occurredAt())
                .setDeadlineId(deadlineId(name))
                .setKind(kind(name))
                .setCaseId(name.caseId())
                .setAppealId(name.appealId())
                .setSubjectId(name.subjectId())
                .setPolicyId(deadline.rule().policyId())
                .setPolicyVersion(deadline.rule().policyVersion())
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    /** The version of the time zone database that the due date was computed with. */
    private static String tzdb(ZoneId zone) {
        return ZoneRulesProvider.getVersions(zone.getId()).lastEntry().getKey();
    }
}
