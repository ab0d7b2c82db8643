package org.examledger.clocks.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examledger.clocks.codec.DeadlineSlots;
import org.examledger.clocks.codec.SaidDeadlineRecords;
import org.examledger.clocks.domain.DeadlineState;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.http.BadFieldException;
import org.examledger.kit.http.CandidateFacts;
import org.examledger.kit.http.RequestedTime;
import org.examledger.kit.http.WholeService;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/deadlines[?due-before=instant][&open=true|false]}: the deadlines of all candidates as they were set, each
 * with its state (contract, "HTTP"), and with sentences where the request has an Accept-Language. A service that keeps
 * deadlines imports it.
 */
@RestController
public final class DeadlineController {
    private final CandidateFacts candidates;
    private final RequestedTime time;
    private final WholeService service;
    private final DeadlineAnswer answers;

    public DeadlineController(
            CandidateFacts candidates, RequestedTime time, WholeService service, PolicyCatalogue policies) {
        this.candidates = candidates;
        this.time = time;
        this.service = service;
        this.answers = new DeadlineAnswer(policies);
    }

    /**
     * Deadlines by candidate.
     *
     * @param dueBefore only those due before that instant; null for all
     * @param open only those that are open, or only those that are not; null for all
     * @param language in which they are explained; null for no explanation
     */
    @GetMapping("/api/deadlines")
    ResponseEntity<?> deadlines(
            HttpServletRequest request,
            @RequestParam(name = "due-before", required = false) @Nullable String dueBefore,
            @RequestParam(name = "open", required = false) @Nullable String open,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        Instant end = dueBefore == null ? null : time.of("due-before", dueBefore);
        Boolean onlyOpen = open == null ? null : truth("open", open);
        List<Map<String, @Nullable Object>> deadlines = new ArrayList<>();
        for (String candidateId : candidates(end, onlyOpen)) {
            List<Fact> known = language == null ? List.of() : candidates.of(candidateId);
            SaidBefore said = candidates.said(candidateId);
            said.under(DeadlineSlots.SET).values().stream()
                    .map(DeadlineSet.class::cast)
                    .filter(set -> isAsked(set, said, end, onlyOpen))
                    .forEach(set -> deadlines.add(answers.of(set, said, known, language)));
        }
        return service.list(request, deadlines, mapArray());
    }

    /** An open deadline is found by its time; for the others everything that was said has to be looked through. */
    private List<String> candidates(@Nullable Instant end, @Nullable Boolean onlyOpen) {
        return end != null && Boolean.TRUE.equals(onlyOpen) ? candidates.dueBefore(end) : candidates.candidates();
    }

    private static boolean isAsked(
            DeadlineSet set, SaidBefore said, @Nullable Instant end, @Nullable Boolean onlyOpen) {
        boolean inTime = end == null || set.getDueAt().isBefore(end);
        return inTime && (onlyOpen == null || onlyOpen == (SaidDeadlineRecords.state(set, said) == DeadlineState.OPEN));
    }

    private static boolean truth(String parameter, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new BadFieldException(parameter, value, "parameter " + parameter + ": expected true or false");
        };
    }

    @SuppressWarnings("unchecked")
    private static Class<Map<String, @Nullable Object>[]> mapArray() {
        return (Class<Map<String, @Nullable Object>[]>) (Class<?>) Map[].class;
    }
}
