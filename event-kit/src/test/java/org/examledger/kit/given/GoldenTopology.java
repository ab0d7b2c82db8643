package org.examledger.kit.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.streams.Topology;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.kit.stream.ServiceTopology;

/**
 * A service's topology beside the one that was reviewed, in {@code src/test/resources/topology}. A change is taken over by
 * hand: what a test writes by itself, nobody reviews.
 */
public final class GoldenTopology {
    private GoldenTopology() {}

    public static void check(ServiceDefinition service) {
        Path golden = Path.of("src/test/resources/topology/" + service.name() + ".txt");
        try (World world = new World()) {
            String described = ServiceTopology.describe(new Topology(), service, world.environment())
                    .describe()
                    .toString();
            assertThat(described)
                    .as("topology of %s; after review copy it to %s", service.name(), golden)
                    .isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException("no reviewed topology of " + service.name() + " at " + golden, fault);
        }
    }
}
