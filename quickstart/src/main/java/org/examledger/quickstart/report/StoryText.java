package org.examledger.quickstart.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.AttemptCancelled;
import org.examledger.attempts.AttemptNoShow;
import org.examledger.attempts.AttemptRescheduled;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.ResultCorrected;
import org.examledger.attempts.ResultReported;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.certifications.CertificationRenewed;
import org.examledger.certifications.CertificationWithdrawn;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;
import org.examledger.sanctions.MisconductConfirmed;
import org.examledger.sanctions.SanctionImposed;
import org.jspecify.annotations.Nullable;

/** A story as lines of text, times in the zone of the last attempt that names one. */
final class StoryText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private final StringBuilder text = new StringBuilder();
    private final CaseText cases = new CaseText(this::at);
    private final SanctionText sanctions = new SanctionText(this::at);
    private ZoneId zone = ZoneOffset.UTC;

    private StoryText() {}

    static String of(Story story) {
        var lines = new StoryText();
        story.steps().forEach(lines::step);
        return lines.text.toString();
    }

    private void step(Story.Step step) {
        zone = zoneOf(step.fact());
        text.append("  ")
                .append(at((Instant) step.fact().get(2)))
                .append("  ")
                .append(fact(step.fact()))
                .append('\n');
        step.conclusions()
                .forEach(conclusion ->
                        text.append("      => ").append(conclusion(conclusion)).append('\n'));
    }

    private ZoneId zoneOf(SpecificRecord fact) {
        return switch (fact) {
            case AttemptBooked booked -> ZoneId.of(booked.getZoneId());
            case AttemptRescheduled moved -> ZoneId.of(moved.getZoneId());
            case AttemptStarted started -> ZoneId.of(started.getZoneId());
            case MisconductConfirmed confirmed -> ZoneId.of(confirmed.getZoneId());
            default -> zone;
        };
    }

    private String fact(SpecificRecord fact) {
        return switch (fact) {
            case AttemptBooked booked ->
                "%s booked at %s for %s"
                        .formatted(booked.getAttemptId(), booked.getCenterId(), at(booked.getAppointmentAt()));
            case AttemptRescheduled moved ->
                "%s moved to %s".formatted(moved.getAttemptId(), at(moved.getAppointmentAt()));
            case AttemptCancelled cancelled -> "%s cancelled".formatted(cancelled.getAttemptId());
            case AttemptNoShow missed -> "%s: the candidate did not come".formatted(missed.getAttemptId());
            case AttemptStarted started -> "%s started".formatted(started.getAttemptId());
            case ResultReported result ->
                "%s %s, score %s".formatted(result.getAttemptId(), result.getOutcome(), result.getScore());
            case ResultCorrected result ->
                "%s corrected to %s, score %s: %s"
                        .formatted(result.getAttemptId(), result.getOutcome(), result.getScore(), result.getReason());
            default -> cases.fact(fact).orElse(fact.getSchema().getName());
        };
    }

    private String conclusion(SpecificRecord conclusion) {
        return switch (conclusion) {
            case EligibilityDetermined state ->
                "%s%s, %s; sittings counted: %d%s %s"
                        .formatted(
                                state.getStatus(),
                                instant(state.getEligibleFrom()),
                                state.getReason(),
                                state.getAttemptsCounted(),
                                state.getAttemptsAllowed() == null ? "" : " of " + state.getAttemptsAllowed(),
                                rules(state.getPolicyId() + " " + state.getPolicyVersion(), state.getRuleIds()));
            case RetakePolicyViolated violated ->
                "VIOLATION by %s: %s, allowed%s %s"
                        .formatted(
                                violated.getAttemptId(),
                                violated.getReason(),
                                violated.getEligibleFrom() == null
                                        ? " never again"
                                        : " from" + instant(violated.getEligibleFrom()),
                                rules(
                                        violated.getPolicyId() + " " + violated.getPolicyVersion(),
                                        violated.getRuleIds()));
            case RetakePolicyViolationWithdrawn withdrawn ->
                "violation by %s withdrawn %s".formatted(withdrawn.getAttemptId(), rules("", withdrawn.getRuleIds()));
            case CertificationAwarded awarded ->
                "certification %s awarded, %s %s"
                        .formatted(
                                awarded.getCertification(),
                                awarded.getExpiresAt() == null
                                        ? "without expiry"
                                        : "expires" + instant(awarded.getExpiresAt()),
                                rules("", awarded.getRuleIds()));
            case CertificationRenewed renewed ->
                "certification renewed until%s %s"
                        .formatted(instant(renewed.getExpiresAt()), rules("", renewed.getRuleIds()));
            case CertificationWithdrawn withdrawn ->
                "certification withdrawn %s".formatted(rules("", withdrawn.getRuleIds()));
            case SanctionImposed imposed -> said(imposed, imposed.getPolicyId() + " " + imposed.getPolicyVersion());
            default -> said(conclusion, "");
        };
    }

    private String said(SpecificRecord conclusion, String policy) {
        String words =
                sanctions.conclusion(conclusion).orElse(conclusion.getSchema().getName());
        return words + " " + rules(policy, Fields.list(conclusion, "ruleIds"));
    }

    private static String rules(String policy, Collection<String> ruleIds) {
        String rules = ruleIds.isEmpty()
                ? "no rule"
                : ruleIds.stream().collect(Collectors.joining(", ", ruleIds.size() == 1 ? "rule " : "rules ", ""));
        return policy.isEmpty() ? "(%s)".formatted(rules) : "(%s: %s)".formatted(policy, rules);
    }

    private String instant(@Nullable Instant instant) {
        return instant == null ? "" : " " + at(instant);
    }

    private String at(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }
}
