package org.examledger.service.sanctions.domain.centers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A suspension as it stands.
 *
 * @param decided as it was decided
 * @param centerIds all centres that it covers, the suspended one first, then its sites by id
 * @param end what ended it; empty while nothing did
 * @param basis the facts that this rests on
 */
public record Suspension(
        SuspensionDecided decided,
        AppliedPolicy policy,
        List<String> centerIds,
        Optional<End> end,
        List<CenterFact> basis) {

    public Suspension {
        centerIds = List.copyOf(centerIds);
        basis = List.copyOf(basis);
    }

    /** What ends a suspension before its time. */
    public enum Cause {
        /** The program ended it. */
        ENDED,
        /** Its owner's appeal reversed it: it was wrong from the beginning. */
        APPEAL_REVERSED
    }

    /** @param at the first instant at which it no longer holds */
    public record End(Instant at, Cause cause) {}

    /** Whether it holds at an instant. */
    public boolean holdsAt(Instant instant) {
        @Nullable Instant until = decided.until();
        return !instant.isBefore(decided.occurredAt())
                && (until == null || instant.isBefore(until))
                && end.filter(ending -> !instant.isBefore(ending.at())).isEmpty();
    }

    /** The first instant at which it no longer holds, once something has ended it: its own end, where that came before. */
    public Instant overAt(End ending) {
        @Nullable Instant until = decided.until();
        return until != null && until.isBefore(ending.at()) ? until : ending.at();
    }

    /** The rules that decide about what is said of it. */
    public List<String> ruleIds() {
        String suspending = policy.rules().suspension().ruleId();
        if (end.filter(ending -> ending.cause() == Cause.APPEAL_REVERSED).isPresent()) {
            return List.of(policy.rules().appeal().ruleId());
        }
        return end.isEmpty() && decided.statisticalEvidence()
                ? List.of(suspending, policy.rules().statistics().ruleId())
                : List.of(suspending);
    }

    /** How it stands, in a sentence. */
    public String explanation() {
        return end.map(ending -> switch (ending.cause()) {
                    case ENDED -> "The program ended the suspension.";
                    case APPEAL_REVERSED -> "The appeal of the owner reversed the suspension.";
                })
                .orElseGet(() -> "The program suspends the centre"
                        + (centerIds.size() > 1 ? " with the sites associated with it" : "")
                        + (decided.statisticalEvidence() ? "; statistical evidence alone is enough for it" : "")
                        + (decided.until() == null
                                ? ", until it ends the suspension."
                                : ", until " + decided.until() + "."));
    }
}
