package org.examledger.service.appeals.domain.exceptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.examledger.clocks.domain.Grounds;
import org.examledger.policies.Exam;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.appeals.domain.RuleIds;
import org.examledger.service.appeals.domain.WaitingFact;
import org.examledger.service.appeals.domain.facts.AttemptStarted;
import org.examledger.service.appeals.domain.facts.ExceptionFact;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.RetakeAuthorised;
import org.examledger.service.appeals.domain.facts.RetakeExceptionDecided;
import org.examledger.service.appeals.domain.facts.RetakeExceptionRequested;

/**
 * The answers to requests for an exception (CONTRACT, Meaning 3 and 6; rules X1 to X5). "At once" in Meaning 6 is read to
 * the letter: an incomplete request, or one without a valid cause, is rejected before its attempt is known. Every other
 * one waits for a started attempt of the exam that it names, and for its decision; one that lacks an authorisation is
 * rejected then, whatever was decided.
 *
 * @param concluded by requestId
 * @param waiting in order
 */
public record Exceptions(List<ExceptionConclusion> concluded, List<WaitingFact> waiting) {

    /** Copies the lists. */
    public Exceptions {
        concluded = List.copyOf(concluded);
        waiting = List.copyOf(waiting);
    }

    /**
     * The answers that follow from these facts. Intake lets one request and one decision through for an id; should there
     * be more, the first by (occurredAt, eventId) stands.
     *
     * @param facts without duplicates, by (occurredAt, eventId); those of other kinds are left alone
     */
    public static Exceptions of(List<Fact> facts, PolicyCatalogue catalogue) {
        List<AttemptStarted> starts = only(AttemptStarted.class, facts);
        Map<String, List<ExceptionFact>> byRequest = only(ExceptionFact.class, facts).stream()
                .collect(Collectors.groupingBy(ExceptionFact::requestId, TreeMap::new, Collectors.toList()));
        SortedMap<String, ExceptionConclusion> concluded = new TreeMap<>();
        List<KnownRequest> known = new ArrayList<>();
        List<WaitingFact> waiting = new ArrayList<>();
        byRequest.forEach((requestId, about) -> {
            List<RetakeExceptionDecided> decisions = only(RetakeExceptionDecided.class, about);
            Optional<RetakeExceptionRequested> requested =
                    only(RetakeExceptionRequested.class, about).stream().findFirst();
            Optional<ExceptionConclusion> atOnce = requested.flatMap(Exceptions::rejectedAtOnce);
            Optional<AttemptStarted> start = requested.flatMap(request -> startOf(request, starts));
            if (atOnce.isPresent()) {
                concluded.put(requestId, atOnce.get());
            } else if (requested.isPresent() && start.isPresent()) {
                known.add(new KnownRequest(
                        requested.get(),
                        start.get(),
                        catalogue
                                .exam(requested.get().examId())
                                .map(Exam::program)
                                .flatMap(catalogue::program),
                        decisions.stream().findFirst()));
            } else {
                requested.ifPresent(request -> waiting.add(WaitingFact.of(request, request.attemptId())));
                decisions.forEach(decision -> waiting.add(WaitingFact.of(decision, requestId)));
            }
        });
        YearlyAllowance.judge(known, only(RetakeAuthorised.class, facts))
                .forEach(judged -> answer(judged).ifPresent(answer -> concluded.put(answer.requestId(), answer)));
        return new Exceptions(List.copyOf(concluded.values()), waiting);
    }

    /** Empty while nobody has decided. */
    private static Optional<ExceptionConclusion> answer(JudgedRequest judged) {
        return judged.known().decision().map(decision -> {
            if (judged.lacksAuthorisation()) {
                return rejected(judged, RejectionReason.AUTHORISATION_MISSING, List.of());
            }
            return decision.granted()
                    ? granted(judged, decision)
                    : rejected(judged, RejectionReason.REFUSED, List.of(RuleIds.RETAKE_EXCEPTION));
        });
    }

    private static ExceptionConclusion granted(JudgedRequest judged, RetakeExceptionDecided decision) {
        RetakeExceptionRequested request = judged.known().request();
        return new ExceptionConclusion.Granted(
                request.requestId(),
                request.examId(),
                request.attemptId(),
                decision.waives(),
                judged.grounds(List.of(RuleIds.RETAKE_EXCEPTION)));
    }

    private static ExceptionConclusion rejected(JudgedRequest judged, RejectionReason reason, List<String> ruleIds) {
        RetakeExceptionRequested request = judged.known().request();
        return new ExceptionConclusion.Rejected(
                request.requestId(),
                request.examId(),
                List.of(),
                reason,
                reason == RejectionReason.AUTHORISATION_MISSING ? request.attemptId() : null,
                judged.grounds(ruleIds));
    }

    private static Optional<ExceptionConclusion> rejectedAtOnce(RetakeExceptionRequested request) {
        List<String> missing = RequestItem.missingFrom(request);
        if (!missing.isEmpty()) {
            Grounds grounds = Grounds.of(List.of(RuleIds.REQUEST_ITEMS), List.of(request));
            return Optional.of(new ExceptionConclusion.Rejected(
                    request.requestId(), request.examId(), missing, RejectionReason.MISSING_ITEMS, grounds));
        }
        if (!request.cause().valid()) {
            Grounds grounds = Grounds.of(List.of(RuleIds.VALID_CAUSES, RuleIds.NO_EXCUSES), List.of(request));
            return Optional.of(new ExceptionConclusion.Rejected(
                    request.requestId(), request.examId(), List.of(), RejectionReason.CAUSE_NOT_VALID, grounds));
        }
        return Optional.empty();
    }

    private static Optional<AttemptStarted> startOf(RetakeExceptionRequested request, List<AttemptStarted> starts) {
        return starts.stream()
                .filter(start -> start.attemptId().equals(request.attemptId())
                        && start.examId().equals(request.examId()))
                .findFirst();
    }

    private static <F extends Fact> List<F> only(Class<F> kind, List<? extends Fact> facts) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
