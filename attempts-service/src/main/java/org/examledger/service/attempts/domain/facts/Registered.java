package org.examledger.service.attempts.domain.facts;

/** A fact that gives something an id of which there is one: a second such fact for it is a contradiction. */
public interface Registered {

    /** The name of its record. */
    String recordName();

    /** The name of the field with the id. */
    String idName();

    /** The id, unique per candidate. */
    String id();
}
