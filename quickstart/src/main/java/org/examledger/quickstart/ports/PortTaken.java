package org.examledger.quickstart.ports;

import org.examledger.quickstart.UserMistake;

/** A port that must be had is used by another program. */
public final class PortTaken extends UserMistake {

    private static final long serialVersionUID = 1L;

    private final int port;

    PortTaken(int port, String purpose, String option) {
        super("Port %d, which is for %s, is used by another program: stop that program, or choose another port with %s."
                .formatted(port, purpose, option));
        this.port = port;
    }

    /** The port. */
    public int port() {
        return port;
    }
}
