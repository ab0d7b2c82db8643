package org.examledger.kit.spring;

/** The service cannot start as it was asked to. What is wrong, and the way out, is said in its message; no stack trace helps. */
public final class StartRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String wayOut;

    /**
     * @param message names the thing and the value
     * @param wayOut what the operator can do
     */
    public StartRefusedException(String message, String wayOut, Throwable cause) {
        super(message, cause);
        this.wayOut = wayOut;
    }

    String wayOut() {
        return wayOut;
    }
}
