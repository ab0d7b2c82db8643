package org.examledger.system.harness.surroundings;

/** A broker that may be stopped and started again on the same port, with all that it had. */
public interface Broker {
    /** Starts it, and returns once it takes requests. A broker that runs already is left alone. */
    void start();

    /** Stops it; its data stay. A broker that does not run is left alone. */
    void stop();

    /** What clients on this machine take as bootstrap.servers. */
    String bootstrapServers();
}
