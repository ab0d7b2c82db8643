package org.examledger.service.eligibility.domain.given;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.CertificationStanding;
import org.examledger.service.eligibility.domain.Conclusions;
import org.examledger.service.eligibility.domain.Determination;
import org.examledger.service.eligibility.domain.EligibilityRules;
import org.examledger.service.eligibility.domain.HeldCertification;
import org.examledger.service.eligibility.domain.Violation;
import org.examledger.service.eligibility.domain.certifications.CertificationIds;
import org.examledger.service.eligibility.domain.facts.AttemptStarted;
import org.examledger.service.eligibility.domain.facts.BanImposed;
import org.examledger.service.eligibility.domain.facts.CertificationReinstated;
import org.examledger.service.eligibility.domain.facts.CertificationRevoked;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.facts.ResultCorrected;
import org.examledger.service.eligibility.domain.facts.ResultInvalidated;
import org.examledger.service.eligibility.domain.facts.ResultReinstated;
import org.examledger.service.eligibility.domain.facts.ResultReported;
import org.examledger.service.eligibility.domain.facts.RetakeExceptionGranted;
import org.examledger.service.eligibility.domain.facts.RetakeExceptionRejected;
import org.examledger.service.eligibility.domain.facts.RevocationFinalized;
import org.examledger.service.eligibility.domain.facts.RevocationReopened;
import org.examledger.service.eligibility.domain.facts.SanctionLifted;
import org.examledger.service.eligibility.domain.facts.SanctionModified;
import org.examledger.service.eligibility.domain.facts.UnreadableRecord;
import org.examledger.service.eligibility.domain.facts.Waives;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's facts, told one by one. Instants are ISO-8601; one without a zone is in UTC. Facts of sanctions take the
 * order in which they are told as their sequence.
 */
public final class Story {
    private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.shipped();
    /** Names a certification by its name and the attempt that completed it. */
    public static final CertificationIds IDS = (candidate, certification, attemptId) -> certification + "/" + attemptId;

    private static final Duration RESULT_AFTER = Duration.ofHours(1);

    private final List<Fact> facts = new ArrayList<>();
    private final PolicyCatalogue policies;
    private final EligibilityRules rules;

    /** A story under the shipped policies. */
    public Story() {
        this(CATALOGUE);
    }

    /** A story under the policies of a catalogue. */
    public Story(PolicyCatalogue policies) {
        this.policies = policies;
        this.rules = new EligibilityRules(policies, IDS);
    }

    /** A story under the policies of a catalogue. */
    public static Story under(PolicyCatalogue policies) {
        return new Story(policies);
    }

    public static PolicyCatalogue catalogue() {
        return CATALOGUE;
    }

    public Story sits(String attemptId, String examId, String start) {
        return sits(attemptId, examId, start, "UTC");
    }

    public Story sits(String attemptId, String examId, String start, String zone) {
        return add(
                new AttemptStarted(attemptId + "-started", Instant.parse(start), attemptId, examId, ZoneId.of(zone)));
    }

    /** A sitting whose result, an hour later, is a fail. */
    public Story fails(String attemptId, String examId, String start) {
        return sits(attemptId, examId, start).reported(attemptId, Outcome.FAILED, anHourAfter(start));
    }

    public Story fails(String attemptId, String examId, String start, String zone) {
        return sits(attemptId, examId, start, zone).reported(attemptId, Outcome.FAILED, anHourAfter(start));
    }

    /** A sitting whose result, an hour later, is a pass. */
    public Story passes(String attemptId, String examId, String start) {
        return sits(attemptId, examId, start).reported(attemptId, Outcome.PASSED, anHourAfter(start));
    }

    public Story passes(String attemptId, String examId, String start, String zone) {
        return sits(attemptId, examId, start, zone).reported(attemptId, Outcome.PASSED, anHourAfter(start));
    }

    public Story reported(String attemptId, Outcome outcome, String at) {
        return add(new ResultReported(eventId(attemptId, "reported"), Instant.parse(at), attemptId, outcome));
    }

    public Story corrected(String attemptId, Outcome outcome, String at) {
        return add(new ResultCorrected(eventId(attemptId, "corrected"), Instant.parse(at), attemptId, outcome));
    }

    public Story invalidated(String attemptId, String sanctionId, String at) {
        String eventId = eventId(attemptId, "invalidated-by-" + sanctionId);
        return add(new ResultInvalidated(eventId, Instant.parse(at), facts.size(), attemptId, sanctionId));
    }

    public Story reinstated(String attemptId, String sanctionId, String at) {
        String eventId = eventId(attemptId, "reinstated-by-" + sanctionId);
        return add(new ResultReinstated(eventId, Instant.parse(at), facts.size(), attemptId, sanctionId));
    }

    /** A ban until an instant, or for good where that is null, notified when it was imposed. */
    public Story banned(String sanctionId, String program, @Nullable String until, String notifiedAt) {
        Instant notified = Instant.parse(notifiedAt);
        String eventId = eventId(sanctionId, "imposed");
        return add(new BanImposed(eventId, notified, facts.size(), sanctionId, program, instant(until), notified));
    }

    public Story modified(String sanctionId, @Nullable String until, String at) {
        String eventId = eventId(sanctionId, "modified");
        return add(new SanctionModified(eventId, Instant.parse(at), facts.size(), sanctionId, instant(until)));
    }

    public Story lifted(String sanctionId, String at) {
        return add(new SanctionLifted(eventId(sanctionId, "lifted"), Instant.parse(at), facts.size(), sanctionId));
    }

    public Story granted(String requestId, String examId, String attemptId, Waives waives, String at) {
        String eventId = eventId(requestId, "granted");
        return add(new RetakeExceptionGranted(
                eventId, Instant.parse(at), facts.size(), requestId, examId, attemptId, waives));
    }

    public Story notGranted(String requestId, String examId, String attemptId, String at) {
        String eventId = eventId(requestId, "rejected");
        return add(new RetakeExceptionRejected(eventId, Instant.parse(at), facts.size(), requestId, examId, attemptId));
    }

    /** Takes away a certification, named by {@link #IDS}; an appeal may undo it. */
    public Story revoked(String certificationId, String sanctionId, String at) {
        return revoked(certificationId, sanctionId, false, at);
    }

    public Story revoked(String certificationId, String sanctionId, boolean isFinal, String at) {
        return add(new CertificationRevoked(
                eventId(sanctionId, "revoked"),
                Instant.parse(at),
                facts.size(),
                certificationId,
                sanctionId,
                isFinal,
                List.of("S2")));
    }

    public Story finalized(String certificationId, String sanctionId, String at) {
        return add(new RevocationFinalized(
                eventId(sanctionId, "finalized"),
                Instant.parse(at),
                facts.size(),
                certificationId,
                sanctionId,
                List.of("S2", "P7")));
    }

    public Story reopened(String certificationId, String sanctionId, String at) {
        return add(new RevocationReopened(
                eventId(sanctionId, "reopened"),
                Instant.parse(at),
                facts.size(),
                certificationId,
                sanctionId,
                List.of("S2", "P7")));
    }

    public Story givenBack(String certificationId, String sanctionId, String at) {
        return add(new CertificationReinstated(
                eventId(sanctionId, "given-back"),
                Instant.parse(at),
                facts.size(),
                certificationId,
                sanctionId,
                List.of("P5")));
    }

    public Story unreadable(String eventId, String at) {
        return add(new UnreadableRecord(eventId, Instant.parse(at)));
    }

    public Story add(Fact fact) {
        facts.add(fact);
        return this;
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public Conclusions concluded() {
        return rules.conclude("candidate", facts);
    }

    /** The determination that is published for an exam. */
    public Determination eligibility(String examId) {
        return Objects.requireNonNull(concluded().determinations().get(examId), "nothing published for " + examId);
    }

    public Answer answer(String examId) {
        return Answer.of(eligibility(examId));
    }

    /** The determination that a query gets. */
    public Determination asked(String examId, String at) {
        return rules.determine("candidate", facts, policies.exam(examId).orElseThrow(), Instant.parse(at));
    }

    public List<Violation> violations() {
        return concluded().violations();
    }

    public List<HeldCertification> certifications() {
        return concluded().certifications();
    }

    /** How the certifications stand at a time, with nothing said before. */
    public List<CertificationStanding> standings(String now) {
        return concluded().courses().stream()
                .map(course -> course.at(Optional.of(Instant.parse(now)), Optional.empty()))
                .toList();
    }

    /** How the only certification stands at a time, with nothing said before. */
    public CertificationStanding standing(String now) {
        List<CertificationStanding> standings = standings(now);
        if (standings.size() != 1) {
            throw new IllegalStateException("not one certification, but " + standings);
        }
        return standings.getFirst();
    }

    private String eventId(String subject, String what) {
        return subject + "-" + what + "-" + facts.size();
    }

    private static String anHourAfter(String start) {
        return Instant.parse(start).plus(RESULT_AFTER).toString();
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
