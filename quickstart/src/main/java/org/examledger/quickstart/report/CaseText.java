package org.examledger.quickstart.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealAcknowledged;
import org.examledger.appeals.AppealDecided;
import org.examledger.appeals.AppealSubmitted;
import org.examledger.appeals.AppealSupplemented;
import org.examledger.appeals.InformationRequested;
import org.examledger.appeals.RetakeExceptionDecided;
import org.examledger.appeals.RetakeExceptionRequested;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.sanctions.FlagDismissed;
import org.examledger.sanctions.Measure;
import org.examledger.sanctions.MisconductConfirmed;
import org.jspecify.annotations.Nullable;

/** What reviewers, candidates, staff and the clock did, in words. */
final class CaseText {

    private final Function<Instant, String> at;

    /** @param at an instant in words */
    CaseText(Function<Instant, String> at) {
        this.at = at;
    }

    /** A fact in words; empty for one about an attempt. */
    Optional<String> fact(SpecificRecord fact) {
        return Optional.ofNullable(inWords(fact));
    }

    private @Nullable String inWords(SpecificRecord fact) {
        return switch (fact) {
            case FraudFlagRaised flag -> "flag raised by %s: %s".formatted(flag.getRaisedBy(), flag.getCategory());
            case FlagDismissed dismissed -> "flag dismissed by %s".formatted(dismissed.getDecidedBy());
            case MisconductConfirmed confirmed ->
                "%s: %s confirmed by %s, measures: %s"
                        .formatted(
                                confirmed.getCaseId(),
                                confirmed.getCategory(),
                                confirmed.getDecidedBy(),
                                measures(confirmed.getMeasures()));
            case AppealSubmitted submitted -> "%s against %s".formatted(submitted.getAppealId(), submitted.getCaseId());
            case AppealSupplemented supplemented -> "%s supplemented".formatted(supplemented.getAppealId());
            case AppealAcknowledged acknowledged -> "%s acknowledged".formatted(acknowledged.getAppealId());
            case InformationRequested asked ->
                "%s: asked for %s".formatted(asked.getAppealId(), String.join(", ", asked.getItems()));
            case AppealDecided decided ->
                "%s decided: %s, by %s".formatted(decided.getAppealId(), decided.getOutcome(), decided.getDecidedBy());
            case RetakeExceptionRequested requested ->
                "%s for an exception: %s".formatted(requested.getRequestId(), requested.getCause());
            case RetakeExceptionDecided decided ->
                "%s decided: %s"
                        .formatted(
                                decided.getRequestId(),
                                decided.getGranted() ? "granted, waives " + decided.getWaives() : "refused");
            case DeadlineMissed missed -> "DEADLINE %s of %s passed".formatted(missed.getKind(), missed.getCaseId());
            default -> null;
        };
    }

    private String measures(List<Measure> measures) {
        return measures.stream()
                .map(measure -> measure.getKind()
                        + (measure.getUntil() == null ? "" : " until " + at.apply(measure.getUntil())))
                .collect(Collectors.joining(", "));
    }
}
