package org.examledger.system.harness.surroundings;

import org.testcontainers.lifecycle.Startables;

/** Broker and registry from their official images, by Testcontainers; the services run in this process. */
final class Containers implements Surroundings {
    private final KafkaInContainer broker = new KafkaInContainer();
    private final RegistryInContainer registry = new RegistryInContainer();

    @Override
    public void start() {
        Startables.deepStart(broker.container(), registry.container()).join();
        broker.start();
        registry.start();
    }

    @Override
    public Broker broker() {
        return broker;
    }

    @Override
    public Registry registry() {
        return registry;
    }

    @Override
    public void close() {
        registry.container().stop();
        broker.container().stop();
    }
}
