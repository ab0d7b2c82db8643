package org.examledger.service.appeals.domain.given;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.Deadline;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineState;
import org.examledger.policies.MisconductCategory;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.appeals.domain.AppealRules;
import org.examledger.service.appeals.domain.AppealStatus;
import org.examledger.service.appeals.domain.Conclusions;
import org.examledger.service.appeals.domain.Said;
import org.examledger.service.appeals.domain.facts.AppealAcknowledged;
import org.examledger.service.appeals.domain.facts.AppealDecided;
import org.examledger.service.appeals.domain.facts.AppealOutcome;
import org.examledger.service.appeals.domain.facts.AppealParts;
import org.examledger.service.appeals.domain.facts.AppealSubmitted;
import org.examledger.service.appeals.domain.facts.AppealSupplemented;
import org.examledger.service.appeals.domain.facts.AttemptStarted;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.InformationRequested;
import org.examledger.service.appeals.domain.facts.ItemChallengeDecided;
import org.examledger.service.appeals.domain.facts.RetakeAuthorised;
import org.examledger.service.appeals.domain.facts.RetakeExceptionDecided;
import org.examledger.service.appeals.domain.facts.SanctionImposed;
import org.examledger.service.appeals.domain.facts.SanctionLifted;
import org.examledger.service.appeals.domain.facts.SanctionModified;
import org.examledger.service.appeals.domain.facts.TranscriptVerificationRequested;
import org.examledger.service.appeals.domain.facts.Waives;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's facts, told one by one. Instants are ISO-8601. A case has one sanction, named after it, unless more are
 * imposed; facts about sanctions take the order in which they are told as their sequence.
 */
public final class Story {
    private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.shipped();

    private final List<Fact> facts = new ArrayList<>();
    private final AppealRules rules;

    /** A story under the shipped policies. */
    public Story() {
        this(CATALOGUE);
    }

    private Story(PolicyCatalogue policies) {
        this.rules = new AppealRules(policies);
    }

    /** A story under the policies of a catalogue. */
    public static Story under(PolicyCatalogue policies) {
        return new Story(policies);
    }

    public static PolicyCatalogue catalogue() {
        return CATALOGUE;
    }

    /** A case of Oracle's, for cheating, notified in UTC. */
    public Story notified(String caseId, String at) {
        return notified(caseId, "ORACLE", at, "UTC");
    }

    public Story notified(String caseId, String program, String at, String zone) {
        return imposed("s-" + caseId, caseId, program, MisconductCategory.CHEATING, at, zone);
    }

    public Story imposed(
            String sanctionId, String caseId, String program, MisconductCategory category, String at, String zone) {
        return imposed(sanctionId, caseId, program, category, at, null, zone);
    }

    /** A case whose letter was received at an instant. */
    public Story received(String caseId, String program, String notifiedAt, String receivedAt, String zone) {
        String sanctionId = "s-" + caseId;
        return imposed(sanctionId, caseId, program, MisconductCategory.CHEATING, notifiedAt, receivedAt, zone);
    }

    private Story imposed(
            String sanctionId,
            String caseId,
            String program,
            MisconductCategory category,
            String at,
            @Nullable String receivedAt,
            String zone) {
        Instant notifiedAt = Instant.parse(at);
        return add(new SanctionImposed(
                eventId(sanctionId, "imposed"),
                notifiedAt,
                facts.size(),
                sanctionId,
                caseId,
                program,
                category,
                notifiedAt,
                receivedAt == null ? null : Instant.parse(receivedAt),
                ZoneId.of(zone)));
    }

    public Story modified(String caseId, String at) {
        String sanctionId = "s-" + caseId;
        return add(new SanctionModified(
                eventId(sanctionId, "modified"), Instant.parse(at), facts.size(), sanctionId, caseId));
    }

    public Story lifted(String caseId, String at) {
        return lifted("s-" + caseId, caseId, at);
    }

    public Story lifted(String sanctionId, String caseId, String at) {
        return add(
                new SanctionLifted(eventId(sanctionId, "lifted"), Instant.parse(at), facts.size(), sanctionId, caseId));
    }

    /** A complete appeal. */
    public Story appeals(String appealId, String caseId, String at) {
        return appeals(appealId, caseId, at, Parts.all());
    }

    public Story appeals(String appealId, String caseId, String at, AppealParts parts) {
        return add(new AppealSubmitted(appealId + "-submitted", Instant.parse(at), appealId, caseId, parts));
    }

    public Story supplements(String appealId, String at, AppealParts parts) {
        String eventId = eventId(appealId, "supplemented");
        return add(new AppealSupplemented(eventId, Instant.parse(at), appealId, null, parts));
    }

    public Story acknowledged(String appealId, String at) {
        return add(new AppealAcknowledged(eventId(appealId, "acknowledged"), Instant.parse(at), appealId));
    }

    public Story informationRequested(String appealId, String at) {
        return add(new InformationRequested(eventId(appealId, "information"), Instant.parse(at), appealId));
    }

    public Story decided(String appealId, AppealOutcome outcome, String at) {
        return add(new AppealDecided(appealId + "-decided", Instant.parse(at), appealId, outcome));
    }

    public Story sits(String attemptId, String examId, String at) {
        return sits(attemptId, examId, at, "UTC");
    }

    public Story sits(String attemptId, String examId, String at, String zone) {
        return add(new AttemptStarted(attemptId + "-started", Instant.parse(at), attemptId, examId, ZoneId.of(zone)));
    }

    public Story challenges(Form form) {
        return add(form.fact());
    }

    public Story decidedChallenge(String challengeId, boolean upheld, String at) {
        return add(new ItemChallengeDecided(challengeId + "-decided", Instant.parse(at), challengeId, upheld));
    }

    /** An authorisation of Microsoft's; examId null for any exam. */
    public Story authorised(String authorisationId, @Nullable String examId, String at) {
        return add(new RetakeAuthorised(
                authorisationId + "-authorised", Instant.parse(at), authorisationId, "MICROSOFT", examId));
    }

    public Story asksToVerify(String requestId, String at, String... examIds) {
        return add(new TranscriptVerificationRequested(
                requestId + "-asked", Instant.parse(at), requestId, List.of(examIds)));
    }

    public Story requests(RequestWords request) {
        return add(request.fact());
    }

    public Story decidedRequest(String requestId, boolean granted, Waives waives, String at) {
        return add(new RetakeExceptionDecided(requestId + "-decided", Instant.parse(at), requestId, granted, waives));
    }

    public Story add(Fact fact) {
        facts.add(fact);
        return this;
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** What follows at a time; null when no time has come yet. */
    public Conclusions concluded(@Nullable String now) {
        return concluded(Said.nothing(), now);
    }

    public Conclusions concluded(Said said, @Nullable String now) {
        return rules.conclude(facts, said, Optional.ofNullable(now).map(Instant::parse));
    }

    public AppealStatus status(String appealId, @Nullable String now) {
        return concluded(now).statuses().stream()
                .filter(status -> status.appealId().equals(appealId))
                .findFirst()
                .orElseThrow();
    }

    /** The deadline of that kind that belongs to a case or an appeal; empty if there is none. */
    public Optional<Deadline> deadline(DeadlineKind kind, String subject, @Nullable String now) {
        return concluded(now).deadlines().stream()
                .filter(deadline -> deadline.name().kind() == kind)
                .filter(deadline -> deadline.name().subject().equals(subject))
                .findFirst();
    }

    public DeadlineState state(DeadlineKind kind, String subject, @Nullable String now) {
        return deadline(kind, subject, now).orElseThrow().outcome().state();
    }

    public Instant dueAt(DeadlineKind kind, String subject) {
        return deadline(kind, subject, null).orElseThrow().dueAt();
    }

    private String eventId(String subject, String what) {
        return subject + "-" + what + "-" + facts.size();
    }
}
