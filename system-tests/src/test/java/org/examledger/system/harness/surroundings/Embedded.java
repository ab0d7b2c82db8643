package org.examledger.system.harness.surroundings;

import java.nio.file.Path;
import org.examledger.quickstart.broker.EmbeddedBroker;
import org.examledger.quickstart.registry.RegistryProcess;
import org.examledger.quickstart.registry.RegistryStore;

/** The broker in this process and the registry as a child process: no Docker needed. */
final class Embedded implements Surroundings {
    private final EmbeddedBroker broker;
    private final RegistryProcess registry;

    Embedded(Path directory) {
        this.broker = EmbeddedBroker.onFreePort(directory.resolve("broker"));
        this.registry = RegistryProcess.onFreePort(
                new RegistryStore.OnDisk(directory.resolve("registry")), directory.resolve("registry.log"));
    }

    @Override
    public void start() {
        broker.start();
        registry.start();
    }

    @Override
    public Broker broker() {
        return new Broker() {
            @Override
            public void start() {
                broker.start();
            }

            @Override
            public void stop() {
                broker.stop();
            }

            @Override
            public String bootstrapServers() {
                return broker.bootstrapServers();
            }
        };
    }

    @Override
    public Registry registry() {
        return new Registry() {
            @Override
            public void start() {
                registry.start();
            }

            @Override
            public void stop() {
                registry.stop();
            }

            @Override
            public int port() {
                return registry.port();
            }
        };
    }

    @Override
    public void close() {
        registry.close();
        broker.close();
    }
}
