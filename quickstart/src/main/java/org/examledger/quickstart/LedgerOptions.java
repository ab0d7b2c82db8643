package org.examledger.quickstart;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.quickstart.ledger.LedgerPorts;
import org.examledger.quickstart.ledger.LedgerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class LedgerOptions {

    @Option(names = "--state", paramLabel = "DIR", description = "Directory for all data and logs.")
    private @Nullable Path state;

    @Option(
            names = LedgerPorts.OPTION,
            paramLabel = "NAME=PORT",
            description = "Port of a part, such as kafka, registry or attempts; may be repeated.")
    private Map<String, Integer> ports = new LinkedHashMap<>();

    @Option(
            names = "--policies",
            paramLabel = "DIR",
            description = "Directory of policy files beside those shipped; may be repeated.")
    private List<Path> policies = List.of();

    /** The directory that was named; null if none was. */
    @Nullable
    Path state() {
        return state;
    }

    /** @throws org.examledger.policies.PolicyException with every problem of all files */
    PolicyCatalogue catalogue() {
        return policies.isEmpty() ? PolicyCatalogue.shipped() : PolicyCatalogue.load(policies);
    }

    /**
     * These ports, or those chosen instead.
     *
     * @throws UserMistake if a port has an unknown name, or is taken
     */
    LedgerPorts ports(LedgerPorts unlessChosen) {
        LedgerPorts chosen = unlessChosen.with(ports);
        chosen.demandFree();
        return chosen;
    }

    /** Settings for a directory. */
    LedgerSettings settings(Path directory, LedgerPorts onPorts) {
        List<Path> absolute = policies.stream().map(Path::toAbsolutePath).toList();
        return LedgerSettings.in(directory).withPorts(onPorts).withPolicies(absolute);
    }
}
