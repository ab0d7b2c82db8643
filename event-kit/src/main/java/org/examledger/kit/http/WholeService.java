package org.examledger.kit.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.state.HostInfo;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Lists that all instances of the service make up together: one instance's alone would look like all there is. */
public final class WholeService {
    private final CandidateFacts facts;
    private final OtherInstances others;
    private final JsonMapper json = new JsonMapper();

    public WholeService(CandidateFacts facts, OtherInstances others) {
        this.facts = facts;
        this.others = others;
    }

    /**
     * The answer to a request for a list.
     *
     * @param here what this instance has of it
     * @param type of the list's items, as an array
     */
    public <T> ResponseEntity<?> list(HttpServletRequest request, List<T> here, Class<T[]> type) {
        if (OtherInstances.passedOn(request)) {
            return ResponseEntity.ok(here);
        }
        List<T> all = new ArrayList<>(here);
        try {
            for (HostInfo other : facts.others()) {
                all.addAll(List.of(json.readValue(askedOf(other, request), type)));
            }
            return ResponseEntity.ok(all);
        } catch (IOException away) {
            return Problems.unavailable();
        }
    }

    private byte[] askedOf(HostInfo other, HttpServletRequest request) throws IOException {
        HttpResponse<byte[]> answer = others.get(other, request);
        if (answer.statusCode() != HttpStatus.OK.value()) {
            throw new IOException("another instance answered with status " + answer.statusCode());
        }
        return answer.body();
    }
}
