package org.examledger.kit.http;

import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.examledger.kit.wire.RegistryUnavailableException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what a request could not be fulfilled for into a problem detail, without a stack trace. */
@RestControllerAdvice
public final class ProblemAdvice {

    @ExceptionHandler
    ResponseEntity<Object> badField(BadFieldException bad) {
        return Problems.badField(bad);
    }

    @ExceptionHandler({InvalidStateStoreException.class, RegistryUnavailableException.class})
    ResponseEntity<Object> notNow() {
        return Problems.unavailable();
    }
}
