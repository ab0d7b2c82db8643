package org.examledger.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.system.harness.Http;
import tools.jackson.databind.JsonNode;

/** What every answer to a request that cannot be fulfilled has in common (RFC 9457). */
final class Problem {
    private Problem() {}

    /** Checks the form, and that the sentence, the field and the value are named. */
    static void assertNamed(Http.Answer answer, int status, String field, String value) {
        assertProblem(answer, status);
        assertThat(answer.body().get("field").asString()).isEqualTo(field);
        JsonNode named = answer.body().get("value");
        assertThat(named == null || named.isNull() ? "" : named.asString()).contains(value);
    }

    static void assertProblem(Http.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.body().get("status").asInt()).isEqualTo(status);
        assertThat(answer.body().get("detail").asString()).contains(" ").hasSizeGreaterThan(15);
    }
}
