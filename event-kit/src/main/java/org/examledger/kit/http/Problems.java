package org.examledger.kit.http;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** The answers to requests that cannot be fulfilled, as RFC 9457 problem details. */
public final class Problems {
    private static final String RETRY_SECONDS = "5";

    private Problems() {}

    static ResponseEntity<Object> noSuchRecord(String recordName, String detail) {
        return notFound("recordName", recordName, "\"" + recordName + "\" is no record of this intake; " + detail);
    }

    /** 404 that names a field and its value. */
    public static ResponseEntity<Object> notFound(String field, String value, String detail) {
        ProblemDetail problem = problem(HttpStatus.NOT_FOUND, detail);
        problem.setProperty("field", field);
        problem.setProperty("value", value);
        return answer(HttpStatus.NOT_FOUND, problem);
    }

    static ResponseEntity<Object> badField(BadFieldException bad) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, String.valueOf(bad.getMessage()));
        problem.setProperty("field", bad.field());
        problem.setProperty("value", bad.value());
        return answer(HttpStatus.BAD_REQUEST, problem);
    }

    static ResponseEntity<Object> tooLarge() {
        return answer(
                HttpStatus.CONTENT_TOO_LARGE,
                problem(HttpStatus.CONTENT_TOO_LARGE, "the report is larger than the intake topic takes (4 MiB)"));
    }

    /** 503 with Retry-After. */
    public static ResponseEntity<Object> unavailable() {
        ProblemDetail problem = problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Kafka or the schema registry cannot be reached, or the state is being restored; try again");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }

    private static ResponseEntity<Object> answer(HttpStatus status, ProblemDetail problem) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
