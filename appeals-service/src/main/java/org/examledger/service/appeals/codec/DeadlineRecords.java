package org.examledger.service.appeals.codec;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.deadlines.DeadlineCancelled;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.service.appeals.domain.Grounds;
import org.examledger.service.appeals.domain.deadlines.Deadline;
import org.examledger.service.appeals.domain.deadlines.DeadlineName;
import org.examledger.service.appeals.domain.deadlines.DeadlineOutcome;

/** Deadlines as records. Their eventId is left blank: it follows from the rest when they are published. */
public final class DeadlineRecords {
    private static final String NOT_IDENTIFIED_YET = "";

    private DeadlineRecords() {}

    /** Contract, "Records": the name of kind and case or appeal. */
    public static String deadlineId(DeadlineName name) {
        return NameBasedIds.of(name.kind().name(), name.subject());
    }

    /** The kind as the contract has it. */
    public static DeadlineKind kind(DeadlineName name) {
        return DeadlineKind.valueOf(name.kind().name());
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
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    /** What became of the deadline. A deadline that is open again is set again. */
    public static SpecificRecord outcome(String candidateId, Deadline deadline) {
        return switch (deadline.outcome()) {
            case DeadlineOutcome.Open open -> set(candidateId, deadline, open.grounds());
            case DeadlineOutcome.Met met -> met(candidateId, deadline.name(), met);
            case DeadlineOutcome.Missed missed -> missed(candidateId, deadline, missed.grounds());
            case DeadlineOutcome.Cancelled cancelled -> cancelled(candidateId, deadline.name(), cancelled.grounds());
        };
    }

    private static DeadlineMet met(String candidateId, DeadlineName name, DeadlineOutcome.Met met) {
        return DeadlineMet.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(met.grounds().occurredAt())
                .setDeadlineId(deadlineId(name))
                .setKind(kind(name))
                .setCaseId(name.caseId())
                .setAppealId(name.appealId())
                .setMetAt(met.metAt())
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
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    private static DeadlineCancelled cancelled(String candidateId, DeadlineName name, Grounds grounds) {
        return DeadlineCancelled.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(grounds.occurredAt())
                .setDeadlineId(deadlineId(name))
                .setKind(kind(name))
                .setCaseId(name.caseId())
                .setAppealId(name.appealId())
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    /** The version of the time zone database that the due date was computed with. */
    private static String tzdb(ZoneId zone) {
        return ZoneRulesProvider.getVersions(zone.getId()).lastEntry().getKey();
    }
}
