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
            description = "Port of kafka, registry, attempts or eligibility; may be repeated.")
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
     * Settings for a directory, on these ports unless others were chosen.
     *
     * @throws UserMistake if a port has an unknown name, or is taken
     */
    LedgerSettings settings(Path directory, LedgerPorts unlessChosen) {
        LedgerPorts chosen = unlessChosen.with(ports);
        chosen.demandFree();
        List<Path> absolute = policies.stream().map(Path::toAbsolutePath).toList();
        return LedgerSettings.in(directory).withPorts(chosen).withPolicies(absolute);
    }
}
