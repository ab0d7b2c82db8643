package org.examledger.kit.spring;

import java.util.function.Supplier;

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

    /**
     * Loads what a service cannot start without.
     *
     * @param mistake what the loading throws when the operator has to mend something
     * @param wayOut what the operator can do then
     * @throws StartRefusedException in place of the mistake, with its message
     */
    public static <T> T orRefuse(Supplier<T> loading, Class<? extends RuntimeException> mistake, String wayOut) {
        try {
            return loading.get();
        } catch (RuntimeException fault) {
            if (mistake.isInstance(fault)) {
                throw new StartRefusedException(String.valueOf(fault.getMessage()), wayOut, fault);
            }
            throw fault;
        }
    }

    String wayOut() {
        return wayOut;
    }
}
