package org.examledger.service.sanctions.domain.explanation;

import java.time.Instant;
import java.util.List;
import org.examledger.service.sanctions.domain.cases.CheckedMeasure;
import org.examledger.service.sanctions.domain.cases.ConfirmedCase;
import org.examledger.service.sanctions.domain.cases.PolicyChange;
import org.examledger.service.sanctions.domain.facts.Involvement;
import org.examledger.service.sanctions.domain.facts.Measure;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;
import org.jspecify.annotations.Nullable;

/**
 * Says in two English sentences what a case asked for and what the program's policy made of it (CONTRACT, Meaning 10).
 * Instants are in UTC; the zone of the notice is named.
 */
public final class EnglishExplanation {
    private EnglishExplanation() {}

    /**
     * The explanation of a sanction.
     *
     * @param place of its measure in the case, from 0
     * @param ruleIds on which it rests; may be empty
     */
    public static String of(ConfirmedCase theCase, int place, List<String> ruleIds) {
        CheckedMeasure measure = theCase.measures().get(place);
        return switch (measure.change()) {
            case PolicyChange.None none ->
                "%s asks for %s (%s). %s leaves it as it is%s."
                        .formatted(
                                subject(theCase),
                                text(measure.imposed(), measure.imposed().until()),
                                ordinal(theCase, place),
                                policy(theCase),
                                cited(theCase, ruleIds));
            case PolicyChange.MadePermanent permanent ->
                "%s asks for %s (%s). %s makes the ban permanent%s."
                        .formatted(
                                subject(theCase),
                                text(measure.imposed(), permanent.until()),
                                ordinal(theCase, place),
                                policy(theCase),
                                cited(theCase, List.of(permanent.ruleId())));
            case PolicyChange.Invalidated invalidated ->
                "%s names attempt %s as sat under a new identity to get round the retake policy. %s invalidates its result%s."
                        .formatted(
                                subject(theCase),
                                measure.imposed().attemptId(),
                                policy(theCase),
                                cited(theCase, List.of(invalidated.ruleId())));
            case PolicyChange.Added added ->
                "%s asks for no ban. %s adds a permanent ban%s."
                        .formatted(subject(theCase), policy(theCase), cited(theCase, List.of(added.ruleId())));
        };
    }

    private static String subject(ConfirmedCase theCase) {
        MisconductConfirmed confirmed = theCase.confirmed();
        Involvement involvement = confirmed.involvement();
        return involvement == null
                ? "Case %s against %s, of which the candidate was notified on %s (zone %s),"
                        .formatted(confirmed.caseId(), confirmed.category(), confirmed.notifiedAt(), confirmed.zone())
                : "Case %s of candidate %s against %s, notified on %s (zone %s), in which this candidate was found involved,"
                        .formatted(
                                involvement.caseId(),
                                involvement.candidateId(),
                                confirmed.category(),
                                confirmed.notifiedAt(),
                                confirmed.zone());
    }

    private static String ordinal(ConfirmedCase theCase, int place) {
        return "measure %d of %d"
                .formatted(place + 1, theCase.confirmed().measures().size());
    }

    private static String policy(ConfirmedCase theCase) {
        return "The policy %s, version %s,"
                .formatted(theCase.program().policyId(), theCase.version().version());
    }

    private static String cited(ConfirmedCase theCase, List<String> ruleIds) {
        return ruleIds.isEmpty()
                ? ""
                : " (%s %s of %s)"
                        .formatted(
                                ruleIds.size() == 1 ? "rule" : "rules",
                                String.join(", ", ruleIds),
                                theCase.version().document());
    }

    private static String text(Measure measure, @Nullable Instant until) {
        String end = until == null ? "" : " until " + until;
        return switch (measure.kind()) {
            case BAN -> until == null ? "a permanent ban from the program" : "a ban from the program" + end;
            case RESULT_INVALIDATION ->
                measure.allEarlier()
                        ? "the invalidation of every result of the program from before the notice" + end
                        : "the invalidation of the result of attempt " + measure.attemptId() + end;
            case CERTIFICATION_REVOCATION -> "the revocation of certification " + measure.certificationId() + end;
            case RETEST ->
                measure.attemptId() == null ? "a retest" + end : "a retest of attempt " + measure.attemptId() + end;
        };
    }
}
