package org.examledger.quickstart.broker;

import java.nio.file.Path;
import java.util.Properties;

/** Kafka's own settings for one broker on one machine: small, quick to start, and as durable as the disk. */
final class BrokerSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final int MEBIBYTE = 1024 * 1024;

    private BrokerSettings() {}

    static Properties of(Path directory, int port, int controllerPort) {
        var settings = new Properties();
        identity(settings, directory, port, controllerPort);
        oneReplica(settings);
        largeRecords(settings);
        littleMemory(settings);
        settings.put("auto.create.topics.enable", "false");
        // Nothing expires: nor do the offsets of a ledger that was off for weeks.
        settings.put("offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE));
        // A group of one machine is complete at once: waiting for more members only delays the start.
        settings.put("group.initial.rebalance.delay.ms", "0");
        // What a killed process left open holds up readers until it is ended: looked for every second, not every ten.
        settings.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
        return settings;
    }

    private static void identity(Properties settings, Path directory, int port, int controllerPort) {
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE_ID));
        settings.put("controller.quorum.voters", NODE_ID + "@localhost:" + controllerPort);
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put(
                "listeners",
                "PLAINTEXT://localhost:" + port + "," + CONTROLLER_LISTENER + "://localhost:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("log.dirs", directory.toString());
    }

    private static void oneReplica(Properties settings) {
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
    }

    /** The contract lets topics and changelogs take 8 MiB; a topic's own setting narrows it. */
    private static void largeRecords(Properties settings) {
        String largest = Integer.toString(8 * MEBIBYTE);
        settings.put("message.max.bytes", largest);
        settings.put("replica.fetch.max.bytes", largest);
        settings.put("replica.fetch.response.max.bytes", Integer.toString(16 * MEBIBYTE));
        settings.put("socket.request.max.bytes", Integer.toString(32 * MEBIBYTE));
    }

    private static void littleMemory(Properties settings) {
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
        settings.put("log.cleaner.threads", "1");
        // The default of 128 MiB is reserved at start, for a few thousand keys here.
        settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 * MEBIBYTE));
        settings.put("log.cleaner.io.buffer.size", Integer.toString(2 * MEBIBYTE));
        settings.put("offsets.load.buffer.size", Integer.toString(MEBIBYTE));
        settings.put("transaction.state.log.load.buffer.size", Integer.toString(MEBIBYTE));
    }
}
