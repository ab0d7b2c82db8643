package org.examledger.service.sanctions.given;

import java.time.Instant;
import java.util.List;
import org.examledger.appeals.AppealDecided;
import org.examledger.appeals.AppealFiled;
import org.examledger.appeals.AppealOutcome;
import org.examledger.appeals.AppealRefusal;
import org.examledger.appeals.AppealRefused;
import org.examledger.appeals.Modification;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.identity.NameBasedIds;
import org.jspecify.annotations.Nullable;

/** What appeals-service says about a candidate. The same words give the same record, eventId included. */
public final class Appeals {
    /** The first instant that is too late to appeal (scenario 14, in Paris). */
    public static final String DUE = "2025-03-17T23:00:00Z";

    private static final String CANDIDATE = Candidate.GRACE.id();

    private Appeals() {}

    public static AppealFiled filed(String appealId, String caseId, String at) {
        return AppealFiled.newBuilder()
                .setEventId(NameBasedIds.of("filed", appealId, caseId, at))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(at))
                .setAppealId(appealId)
                .setCaseId(caseId)
                .setComplete(true)
                .setMissing(List.of())
                .setRuleIds(List.of("P1"))
                .setBasis(List.of())
                .build();
    }

    public static AppealRefused refused(String appealId, String caseId, String at) {
        return AppealRefused.newBuilder()
                .setEventId(NameBasedIds.of("refused", appealId, caseId, at))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(at))
                .setAppealId(appealId)
                .setCaseId(caseId)
                .setReason(AppealRefusal.ALREADY_FILED)
                .setRuleIds(List.of("P6"))
                .setBasis(List.of())
                .build();
    }

    public static AppealDecided decided(
            String appealId, AppealOutcome outcome, String at, Modification... modifications) {
        return AppealDecided.newBuilder()
                .setEventId(NameBasedIds.of("decided", appealId, outcome.name(), at))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(at))
                .setAppealId(appealId)
                .setOutcome(outcome)
                .setModifications(List.of(modifications))
                .setDecidedBy("board")
                .build();
    }

    /** @param until null means permanent */
    public static Modification endsAt(String sanctionId, @Nullable String until) {
        return new Modification(sanctionId, false, until == null ? null : Instant.parse(until));
    }

    public static Modification lifts(String sanctionId) {
        return new Modification(sanctionId, true, null);
    }

    public static DeadlineSet set(DeadlineKind kind, String caseId, String dueAt) {
        return DeadlineSet.newBuilder()
                .setEventId(NameBasedIds.of("set", kind.name(), caseId, dueAt))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(Reviewer.NOTIFIED))
                .setDeadlineId(NameBasedIds.of(kind.name(), caseId))
                .setKind(kind)
                .setCaseId(caseId)
                .setDueAt(Instant.parse(dueAt))
                .setStartedAt(Instant.parse(Reviewer.NOTIFIED))
                .setZoneId("Europe/Paris")
                .setTzdb("2025b")
                .setRuleIds(List.of("P1"))
                .setBasis(List.of())
                .build();
    }

    public static DeadlineMissed missed(DeadlineKind kind, String caseId, String dueAt) {
        return DeadlineMissed.newBuilder()
                .setEventId(NameBasedIds.of("missed", kind.name(), caseId, dueAt))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(dueAt))
                .setDeadlineId(NameBasedIds.of(kind.name(), caseId))
                .setKind(kind)
                .setCaseId(caseId)
                .setDueAt(Instant.parse(dueAt))
                .setRuleIds(List.of("P1"))
                .setBasis(List.of())
                .build();
    }

    public static DeadlineMet met(DeadlineKind kind, String caseId, String at) {
        return DeadlineMet.newBuilder()
                .setEventId(NameBasedIds.of("met", kind.name(), caseId, at))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(at))
                .setDeadlineId(NameBasedIds.of(kind.name(), caseId))
                .setKind(kind)
                .setCaseId(caseId)
                .setMetAt(Instant.parse(at))
                .setRuleIds(List.of("P1"))
                .setBasis(List.of())
                .build();
    }
}
