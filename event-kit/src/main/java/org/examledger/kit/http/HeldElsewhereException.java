package org.examledger.kit.http;

import org.apache.kafka.streams.state.HostInfo;

/** Another instance of this service holds the candidate's partition: the request is passed on to it. */
final class HeldElsewhereException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient HostInfo host;

    HeldElsewhereException(HostInfo host) {
        super("held by " + host.host() + ":" + host.port());
        this.host = host;
    }

    HostInfo host() {
        return host;
    }
}
