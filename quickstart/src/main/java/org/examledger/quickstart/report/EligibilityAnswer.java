package org.examledger.quickstart.report;

import java.net.URI;
import tools.jackson.databind.JsonNode;

/**
 * What the eligibility service answers over HTTP (contract, HTTP).
 *
 * @param path what was asked
 * @param at the instant asked about, now
 * @param allowed whether the candidate may sit then
 * @param explanation the answer in a sentence
 */
public record EligibilityAnswer(String path, String at, boolean allowed, String explanation) {

    /** Asks whether a candidate may sit an exam now. */
    public static EligibilityAnswer ask(JsonAnswers http, URI eligibility, String candidateId, String examId) {
        String path = "/api/candidates/%s/eligibility/%s"
                .formatted(JsonAnswers.encoded(candidateId), JsonAnswers.encoded(examId));
        JsonNode fields = http.get(eligibility, path);
        return new EligibilityAnswer(
                path,
                fields.path("at").asString(""),
                fields.path("allowed").asBoolean(),
                fields.path("explanation").asString(""));
    }
}
