package org.examledger.quickstart.registry;

import java.net.URI;
import java.util.List;
import java.util.SortedMap;
import org.examledger.schemas.RegistrationException;
import org.examledger.schemas.SchemaRegistration;
import org.examledger.schemas.Topics;

/**
 * Registers the contract's schemas at a registry that has only just started.
 *
 * <p>A registry that is still cold has been seen to lose an answer when several requests came at once. So one subject
 * goes first, alone, and what fails all the same is tried again: doing it twice changes nothing.
 */
public final class Registration {

    private static final int TRIES = 3;

    private Registration() {}

    /**
     * Registers every schema.
     *
     * @return the schema id by subject
     * @throws RegistrationException if it failed three times
     */
    public static SortedMap<String, Integer> at(RegistryProcess registry) {
        return at(registry.confluentApi());
    }

    /**
     * The same at any registry.
     *
     * @param confluentApi the base of its Confluent-compatible API
     */
    public static SortedMap<String, Integer> at(URI confluentApi) {
        var registration = new SchemaRegistration(confluentApi);
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                registration.register(List.of(Topics.CLOCK));
                return registration.register();
            } catch (RegistrationException lost) {
                // Once more.
            }
        }
        return registration.register();
    }
}
