package org.examledger.kit.identity;

import java.util.UUID;

/** Ids for reports whose sender left the eventId out. The one place where an id is drawn by chance. */
@FunctionalInterface
public interface EventIds {

    /** A new id. */
    String next();

    /** Ids drawn at random. */
    static EventIds random() {
        return () -> UUID.randomUUID().toString();
    }
}
