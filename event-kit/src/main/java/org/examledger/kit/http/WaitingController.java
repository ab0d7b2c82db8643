package org.examledger.kit.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.state.HostInfo;
import org.examledger.kit.store.WaitingFact;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** {@code GET /api/waiting}: accepted facts that have no effect until what they refer to arrives (meaning 3). */
@RestController
public final class WaitingController {
    private final CandidateFacts facts;
    private final OtherInstances others;
    private final JsonMapper json = new JsonMapper();

    public WaitingController(CandidateFacts facts, OtherInstances others) {
        this.facts = facts;
        this.others = others;
    }

    /** The waiting facts of all instances: one instance's alone would look like all there are. */
    @GetMapping("/api/waiting")
    ResponseEntity<?> waiting(HttpServletRequest request) {
        List<WaitingFact> waiting = new ArrayList<>(facts.waiting());
        if (OtherInstances.passedOn(request)) {
            return ResponseEntity.ok(waiting);
        }
        try {
            for (HostInfo other : facts.others()) {
                waiting.addAll(askedOf(other, request));
            }
            return ResponseEntity.ok(waiting);
        } catch (IOException away) {
            return Problems.unavailable();
        }
    }

    private List<WaitingFact> askedOf(HostInfo other, HttpServletRequest request) throws IOException {
        HttpResponse<byte[]> answer = others.get(other, request);
        if (answer.statusCode() != HttpStatus.OK.value()) {
            throw new IOException("another instance answered with status " + answer.statusCode());
        }
        return List.of(json.readValue(answer.body(), WaitingFact[].class));
    }
}
