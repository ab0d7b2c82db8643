package org.examledger.system.harness.surroundings;

import java.net.URI;

/** A schema registry that may be stopped and started again on the same port, with all that it had. */
public interface Registry {
    /** Starts it, and returns once it answers. A registry that runs already is left alone. */
    void start();

    /** Stops it; its schemas and their ids stay. A registry that does not run is left alone. */
    void stop();

    /** The port of localhost that it answers on. */
    int port();

    /** The base of its Confluent-compatible API, without a slash at the end. */
    default URI confluentApi() {
        return URI.create("http://localhost:" + port() + "/apis/ccompat/v7");
    }
}
