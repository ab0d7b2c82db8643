package org.examledger.kit.http;

import jakarta.servlet.http.HttpServletRequest;
import org.examledger.kit.store.WaitingFact;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/waiting}: accepted facts that have no effect until what they refer to arrives (meaning 3). */
@RestController
public final class WaitingController {
    private final CandidateFacts facts;
    private final WholeService service;

    public WaitingController(CandidateFacts facts, WholeService service) {
        this.facts = facts;
        this.service = service;
    }

    @GetMapping("/api/waiting")
    ResponseEntity<?> waiting(HttpServletRequest request) {
        return service.list(request, facts.waiting(), WaitingFact[].class);
    }
}
