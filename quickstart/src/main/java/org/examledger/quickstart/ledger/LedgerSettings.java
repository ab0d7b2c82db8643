package org.examledger.quickstart.ledger;

import java.nio.file.Path;
import java.util.List;
import org.examledger.quickstart.registry.RegistryStore;

/**
 * How a ledger is started.
 *
 * @param directory where the broker's data, the services' state and the logs go
 * @param ports of each part
 * @param registry where the registry keeps the schemas
 * @param controllableClock whether "now" is what topic exam.clock.v1 says (contract, Clock)
 * @param policies directories of policy files beside those shipped
 */
public record LedgerSettings(
        Path directory, LedgerPorts ports, RegistryStore registry, boolean controllableClock, List<Path> policies) {

    public LedgerSettings {
        policies = List.copyOf(policies);
    }

    /** Free ports, schemas kept on disk, the system's clock, the policies shipped. */
    public static LedgerSettings in(Path directory) {
        return new LedgerSettings(
                directory,
                LedgerPorts.free(),
                new RegistryStore.OnDisk(directory.resolve("registry")),
                false,
                List.of());
    }

    /** The same with other ports. */
    public LedgerSettings withPorts(LedgerPorts other) {
        return new LedgerSettings(directory, other, registry, controllableClock, policies);
    }

    /** The same with directories of policy files. */
    public LedgerSettings withPolicies(List<Path> directories) {
        return new LedgerSettings(directory, ports, registry, controllableClock, directories);
    }

    /** The same with a clock that stands where topic exam.clock.v1 puts it. */
    public LedgerSettings withControllableClock() {
        return new LedgerSettings(directory, ports, registry, true, policies);
    }
}
