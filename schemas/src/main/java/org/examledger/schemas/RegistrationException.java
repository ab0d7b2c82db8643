package org.examledger.schemas;

import org.jspecify.annotations.Nullable;

/**
 * The schemas could not be registered. The message is a sentence for the person who started it: what, where, and the way
 * out.
 */
public class RegistrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegistrationException(String message) {
        super(message);
    }

    RegistrationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
