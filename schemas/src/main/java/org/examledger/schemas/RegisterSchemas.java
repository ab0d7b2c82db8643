package org.examledger.schemas;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The registration job: waits for the registry, registers every schema of the contract and ends. Exit code 0 when all
 * are registered, 1 when not, 2 when it was called in a wrong way.
 */
public final class RegisterSchemas {

    /** The environment variable that names the registry's API when no argument does. */
    public static final String ADDRESS_VARIABLE = "EXAMLEDGER_REGISTRY_URL";

    private static final String DEFAULT_ADDRESS = "http://localhost:8080/apis/ccompat/v7";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private RegisterSchemas() {}

    /** Takes at most one argument: the base of the registry's Confluent-compatible API. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv(), PATIENCE, System.out, System.err));
    }

    static int run(
            List<String> arguments,
            Map<String, String> environment,
            Duration patience,
            PrintStream out,
            PrintStream err) {
        if (arguments.size() > 1) {
            err.println(
                    "One argument at most, the address of the registry's API; there were " + arguments.size() + ".");
            return 2;
        }
        String address = arguments.isEmpty()
                ? environment.getOrDefault(ADDRESS_VARIABLE, DEFAULT_ADDRESS)
                : arguments.getFirst();
        if (!address.matches("https?://[^/\\s]+\\S*")) {
            err.printf("'%s' is no address of a registry; one looks like %s.%n", address, DEFAULT_ADDRESS);
            return 2;
        }
        try {
            var registration = new SchemaRegistration(URI.create(address));
            registration.awaitRegistry(patience);
            var ids = registration.register();
            out.printf(
                    "%d schemas under %d subjects at %s, all %s.%n",
                    new HashSet<>(ids.values()).size(), ids.size(), address, SchemaRegistration.COMPATIBILITY);
            return 0;
        } catch (RegistrationException failed) {
            err.println(failed.getMessage());
            return 1;
        }
    }
}
