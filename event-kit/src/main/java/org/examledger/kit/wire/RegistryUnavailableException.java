package org.examledger.kit.wire;

/** The schema registry did not answer. Never a reason to reject a record: the caller keeps the record and tries again. */
public final class RegistryUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RegistryUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    public RegistryUnavailableException(String message) {
        super(message);
    }
}
