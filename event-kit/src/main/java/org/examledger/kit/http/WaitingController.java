package org.examledger.kit.http;

import java.util.List;
import org.examledger.kit.store.WaitingFact;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/waiting}: accepted facts that have no effect until what they refer to arrives (meaning 3). */
@RestController
public final class WaitingController {
    private final CandidateFacts facts;

    public WaitingController(CandidateFacts facts) {
        this.facts = facts;
    }

    @GetMapping("/api/waiting")
    List<WaitingFact> waiting() {
        return facts.waiting();
    }
}
