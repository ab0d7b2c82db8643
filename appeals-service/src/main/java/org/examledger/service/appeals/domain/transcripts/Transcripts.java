package org.examledger.service.appeals.domain.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.examledger.clocks.domain.Clock;
import org.examledger.policies.Exam;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.appeals.domain.WaitingFact;
import org.examledger.service.appeals.domain.facts.AttemptStarted;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.TranscriptVerificationRequested;

/**
 * What becomes of requests to verify a transcript (rule C8). The time runs from the last sitting, before the request, of
 * the exams that it names; the request waits until each of them was sat.
 *
 * @param concluded by requestId
 * @param clocks of every request that does not wait; nobody else has one
 * @param waiting facts without effect
 */
public record Transcripts(List<VerificationConclusion> concluded, List<Clock> clocks, List<WaitingFact> waiting) {

    /** Copies the lists. */
    public Transcripts {
        concluded = List.copyOf(concluded);
        clocks = List.copyOf(clocks);
        waiting = List.copyOf(waiting);
    }

    /**
     * What follows from these facts. Intake lets one request through for an id; should there be more, the first by
     * (occurredAt, eventId) stands.
     *
     * @param facts without duplicates, by (occurredAt, eventId); those of other kinds are left alone
     */
    public static Transcripts of(List<Fact> facts, PolicyCatalogue catalogue) {
        Map<String, TranscriptVerificationRequested> requests = new TreeMap<>();
        only(TranscriptVerificationRequested.class, facts)
                .forEach(request -> requests.putIfAbsent(request.requestId(), request));
        List<AttemptStarted> starts = only(AttemptStarted.class, facts).toList();
        List<RequestedVerification> known = new ArrayList<>();
        List<WaitingFact> waiting = new ArrayList<>();
        requests.values().forEach(request -> {
            List<AttemptStarted> sittings = starts.stream()
                    .filter(start -> request.examIds().contains(start.examId()))
                    .filter(start -> !start.occurredAt().isAfter(request.occurredAt()))
                    .toList();
            Optional<String> unsat = request.examIds().stream()
                    .filter(examId ->
                            sittings.stream().noneMatch(start -> start.examId().equals(examId)))
                    .findFirst();
            unsat.ifPresentOrElse(
                    examId -> waiting.add(WaitingFact.of(request, examId)),
                    () -> catalogue
                            .exam(sittings.getLast().examId())
                            .map(Exam::program)
                            .flatMap(catalogue::program)
                            .ifPresent(program -> known.add(new RequestedVerification(request, sittings, program))));
        });
        return new Transcripts(
                known.stream().map(RequestedVerification::concluded).toList(),
                known.stream().flatMap(request -> request.clock().stream()).toList(),
                waiting);
    }

    private static <F extends Fact> Stream<F> only(Class<F> kind, List<Fact> facts) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
