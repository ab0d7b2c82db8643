package org.examledger.kit.http;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsException;
import org.examledger.kit.wire.RegistryUnavailableException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what a request could not be fulfilled for into a problem detail, without a stack trace. */
@RestControllerAdvice
public final class ProblemAdvice {
    private final OtherInstances others;

    public ProblemAdvice(OtherInstances others) {
        this.others = others;
    }

    @ExceptionHandler
    ResponseEntity<Object> badField(BadFieldException bad) {
        return Problems.badField(bad);
    }

    @ExceptionHandler
    ResponseEntity<Object> elsewhere(HeldElsewhereException elsewhere, HttpServletRequest request) {
        return others.passOn(request, elsewhere.host());
    }

    @ExceptionHandler({InvalidStateStoreException.class, StreamsException.class, RegistryUnavailableException.class})
    ResponseEntity<Object> notNow() {
        return Problems.unavailable();
    }
}
