package org.examledger.quickstart.registry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.examledger.quickstart.ports.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryProcessTest {

    @TempDir
    Path directory;

    @Test
    void given_registered_schemas_when_a_registry_on_disk_is_started_again_then_their_ids_are_the_same() {
        var store = new RegistryStore.OnDisk(directory.resolve("schemas"));
        try (var registry = RegistryProcess.onFreePort(store, directory.resolve("registry.log"))) {
            SortedMap<String, Integer> before = register(registry.start());
            registry.stop();
            Map<String, Integer> after = register(registry.start());
            assertThat(after).isEqualTo(before).isNotEmpty();
        }
    }

    @Test
    void given_registered_schemas_when_a_registry_on_disk_is_killed_then_their_ids_are_the_same() {
        var store = new RegistryStore.OnDisk(directory.resolve("schemas"));
        try (var registry = RegistryProcess.onFreePort(store, directory.resolve("registry.log"))) {
            SortedMap<String, Integer> before = register(registry.start());
            requireNonNull(registry.handle()).destroyForcibly();
            registry.stop();
            Map<String, Integer> after = register(registry.start());
            assertThat(after).isEqualTo(before).isNotEmpty();
        }
    }

    @Test
    void given_a_registry_when_its_parents_end_of_the_pipe_closes_then_it_ends() throws Exception {
        var line = RegistryCommand.line(RegistryHome.find(), Ports.free(), new RegistryStore.InMemory());
        Process orphan = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("orphan.log").toFile())
                .start();
        try {
            orphan.getOutputStream().close();
            assertThat(orphan.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(orphan.exitValue()).isZero();
        } finally {
            orphan.destroyForcibly();
        }
    }

    private static SortedMap<String, Integer> register(RegistryProcess registry) {
        return Registration.at(registry);
    }
}
