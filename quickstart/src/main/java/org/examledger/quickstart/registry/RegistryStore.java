package org.examledger.quickstart.registry;

import java.nio.file.Path;
import java.util.List;

/** Where the registry keeps schemas and their ids. */
public sealed interface RegistryStore {

    /** Nowhere: they are gone when the registry stops. */
    record InMemory() implements RegistryStore {}

    /**
     * In files, written before a registration is answered; ids are the same after a restart.
     *
     * @param directory made where it is missing; for one registry at a time
     */
    record OnDisk(Path directory) implements RegistryStore {}

    /** The registry's settings for it. */
    default List<String> settings() {
        return switch (this) {
            case InMemory ignored -> List.of();
            case OnDisk files ->
                List.of("-Dapicurio.datasource.url=jdbc:h2:file:"
                        + files.directory().toAbsolutePath().resolve("registry")
                        // Each commit is on disk at once, and not half a second later.
                        + ";WRITE_DELAY=0");
        };
    }
}
