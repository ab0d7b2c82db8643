package org.examledger.service.sanctions.domain.given;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.MisconductCategory;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.sanctions.domain.Conclusions;
import org.examledger.service.sanctions.domain.Sanction;
import org.examledger.service.sanctions.domain.SanctionIds;
import org.examledger.service.sanctions.domain.SanctioningRules;
import org.examledger.service.sanctions.domain.facts.AppealDecided;
import org.examledger.service.sanctions.domain.facts.AppealFiled;
import org.examledger.service.sanctions.domain.facts.AppealRefused;
import org.examledger.service.sanctions.domain.facts.AttemptStarted;
import org.examledger.service.sanctions.domain.facts.DeadlineCancelled;
import org.examledger.service.sanctions.domain.facts.DeadlineMet;
import org.examledger.service.sanctions.domain.facts.DeadlineMissed;
import org.examledger.service.sanctions.domain.facts.DeadlineSet;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.FlagDismissed;
import org.examledger.service.sanctions.domain.facts.FraudFlagRaised;
import org.examledger.service.sanctions.domain.facts.Measure;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;
import org.examledger.service.sanctions.domain.facts.Modification;
import org.examledger.service.sanctions.domain.facts.Outcome;
import org.examledger.service.sanctions.domain.facts.RaisedBy;
import org.examledger.service.sanctions.domain.facts.RetakePolicyViolated;
import org.examledger.service.sanctions.domain.facts.RetakePolicyViolationWithdrawn;

/**
 * A candidate's facts, told one by one. Instants are ISO-8601. The eventId of a fact is its subject, what happened, and
 * its place in the story, which is also its sequence where it has one. Sanctions are named {@code case/place}.
 */
public final class Story {
    /** When cases are notified unless told otherwise (scenario 14). */
    public static final String NOTIFIED = "2025-03-03T10:00:00Z";
    /** When the time to file is over then. */
    public static final String DUE = "2025-03-18T00:00:00Z";

    public static final SanctionIds SANCTION_IDS = (caseId, place) -> caseId + "/" + place;
    private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.shipped();
    private static final SanctioningRules RULES = new SanctioningRules(CATALOGUE, SANCTION_IDS);

    private final List<Fact> facts = new ArrayList<>();

    public static PolicyCatalogue catalogue() {
        return CATALOGUE;
    }

    public static SanctioningRules rules() {
        return RULES;
    }

    public Story flagged(String flagId, String program, MisconductCategory category, String at) {
        return add(new FraudFlagRaised(
                eventId(flagId, "raised"),
                Instant.parse(at),
                flagId,
                null,
                program,
                category,
                RaisedBy.CENTER,
                List.of()));
    }

    public Story violated(String attemptId, String at) {
        return add(new RetakePolicyViolated(
                eventId(attemptId, "violated"), Instant.parse(at), facts.size(), attemptId, "AZ-104"));
    }

    public Story violationWithdrawn(String attemptId, String at) {
        return add(new RetakePolicyViolationWithdrawn(
                eventId(attemptId, "withdrawn"), Instant.parse(at), facts.size(), attemptId, "AZ-104"));
    }

    public Story dismissed(String flagId, String at) {
        return add(new FlagDismissed(eventId(flagId, "dismissed"), Instant.parse(at), flagId, "reviewer"));
    }

    /** A case of cheating on no flag, notified in UTC at {@link #NOTIFIED}. */
    public Story confirmed(String caseId, String program, Measure... measures) {
        return confirmed(caseId, program, MisconductCategory.CHEATING, List.of(), NOTIFIED, measures);
    }

    public Story confirmed(
            String caseId,
            String program,
            MisconductCategory category,
            List<String> flagIds,
            String notifiedAt,
            Measure... measures) {
        Instant at = Instant.parse(notifiedAt);
        return add(new MisconductConfirmed(
                eventId(caseId, "confirmed"),
                at,
                caseId,
                flagIds,
                program,
                category,
                List.of(measures),
                at,
                ZoneId.of("UTC")));
    }

    /** A case that names attempts as sat under a new identity (S5), notified in UTC at {@link #NOTIFIED}. */
    public Story evading(String caseId, String program, List<String> attemptIds, Measure... measures) {
        Instant at = Instant.parse(NOTIFIED);
        return add(new MisconductConfirmed(
                eventId(caseId, "confirmed"),
                at,
                caseId,
                List.of(),
                program,
                MisconductCategory.RETAKE_POLICY_VIOLATION,
                List.of(measures),
                at,
                null,
                ZoneId.of("UTC"),
                attemptIds,
                null));
    }

    public Story started(String attemptId, String examId, String at) {
        return add(new AttemptStarted(eventId(attemptId, "started"), Instant.parse(at), attemptId, examId));
    }

    public Story filed(String appealId, String caseId, String at) {
        return add(new AppealFiled(eventId(appealId, "filed"), Instant.parse(at), facts.size(), appealId, caseId));
    }

    public Story refused(String appealId, String caseId, String at) {
        return add(new AppealRefused(eventId(appealId, "refused"), Instant.parse(at), facts.size(), appealId, caseId));
    }

    public Story decided(String appealId, Outcome outcome, String at, Modification... modifications) {
        return add(new AppealDecided(
                eventId(appealId, "decided"),
                Instant.parse(at),
                facts.size(),
                appealId,
                outcome,
                List.of(modifications)));
    }

    public Story deadlineSet(String caseId, String dueAt) {
        return add(new DeadlineSet(
                eventId(caseId, "set"), Instant.parse(NOTIFIED), facts.size(), caseId, Instant.parse(dueAt)));
    }

    public Story deadlineMet(String caseId, String at) {
        return add(new DeadlineMet(eventId(caseId, "met"), Instant.parse(at), facts.size(), caseId));
    }

    public Story deadlineMissed(String caseId, String dueAt) {
        return add(new DeadlineMissed(
                eventId(caseId, "missed"), Instant.parse(dueAt), facts.size(), caseId, Instant.parse(dueAt)));
    }

    public Story deadlineCancelled(String caseId, String at) {
        return add(new DeadlineCancelled(eventId(caseId, "cancelled"), Instant.parse(at), facts.size(), caseId));
    }

    public Story add(Fact fact) {
        facts.add(fact);
        return this;
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public Conclusions concluded() {
        return RULES.conclude(facts);
    }

    public List<Sanction> sanctions() {
        return concluded().sanctions();
    }

    public Sanction sanction(String sanctionId) {
        return sanctions().stream()
                .filter(sanction -> sanction.sanctionId().equals(sanctionId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sanction " + sanctionId));
    }

    private String eventId(String subject, String what) {
        return subject + "-" + what + "-" + facts.size();
    }
}
