package org.examledger.clocks.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examledger.clocks.codec.DeadlineSlots;
import org.examledger.clocks.codec.SaidDeadlineRecords;
import org.examledger.clocks.domain.DeadlineState;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.http.BadFieldException;
import org.examledger.kit.http.CandidateFacts;
import org.examledger.kit.http.RecordToJson;
import org.examledger.kit.http.RequestedTime;
import org.examledger.kit.http.WholeService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/deadlines[?due-before=instant][&open=true|false]}: the deadlines of all candidates as they were set, each
 * with its state (contract, "HTTP"). A service that keeps deadlines imports it.
 */
@RestController
public final class DeadlineController {
    private final CandidateFacts candidates;
    private final RequestedTime time;
    private final WholeService service;

    public DeadlineController(CandidateFacts candidates, RequestedTime time, WholeService service) {
        this.candidates = candidates;
        this.time = time;
        this.service = service;
    }

    /**
     * Deadlines by candidate.
     *
     * @param dueBefore only those due before that instant; null for all
     * @param open only those that are open, or only those that are not; null for all
     */
    @GetMapping("/api/deadlines")
    ResponseEntity<?> deadlines(
            HttpServletRequest request,
            @RequestParam(name = "due-before", required = false) @Nullable String dueBefore,
            @RequestParam(name = "open", required = false) @Nullable String open) {
        Instant end = dueBefore == null ? null : time.of("due-before", dueBefore);
        Boolean onlyOpen = open == null ? null : truth("open", open);
        List<Map<String, @Nullable Object>> deadlines = new ArrayList<>();
        for (String candidateId : candidates(end, onlyOpen)) {
            deadlines(candidates.said(candidateId), end, onlyOpen, deadlines);
        }
        return service.list(request, deadlines, mapArray());
    }

    /** An open deadline is found by its time; for the others everything that was said has to be looked through. */
    private List<String> candidates(@Nullable Instant end, @Nullable Boolean onlyOpen) {
        return end != null && Boolean.TRUE.equals(onlyOpen) ? candidates.dueBefore(end) : candidates.candidates();
    }

    private static void deadlines(
            SaidBefore said,
            @Nullable Instant end,
            @Nullable Boolean onlyOpen,
            List<Map<String, @Nullable Object>> deadlines) {
        said.under(DeadlineSlots.SET).values().forEach(record -> {
            DeadlineSet set = (DeadlineSet) record;
            DeadlineState state = SaidDeadlineRecords.state(set, said);
            boolean inTime = end == null || set.getDueAt().isBefore(end);
            boolean asked = onlyOpen == null || onlyOpen == (state == DeadlineState.OPEN);
            if (inTime && asked) {
                Map<String, @Nullable Object> json = new LinkedHashMap<>(RecordToJson.fields(set));
                json.put("state", state.name());
                deadlines.add(json);
            }
        });
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
