package org.examledger.kit.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.examledger.attempts.AttemptStarted;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.given.FakeRegistry;
import org.examledger.kit.given.RegistrySerializer;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WireEncoderTest {
    private static final AttemptStarted STARTED = Candidate.GRACE.starts("attempt-1", "AZ-104", "2021-05-03T09:00:00Z");

    private final FakeRegistry registry = FakeRegistry.withContract();

    @AfterEach
    void closeRegistry() {
        registry.close();
    }

    @Test
    @DisplayName("The serializer is the one that configuration names, by its class or its name")
    void serializerByConfiguration() {
        byte[] expected = RegistrySerializer.encode(registry.idOf(STARTED.getSchema()), STARTED);

        assertThat(encoder(RegistrySerializer.class).encode("topic", STARTED)).isEqualTo(expected);
        assertThat(encoder(RegistrySerializer.class.getName()).encode("topic", STARTED))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("A serializer that is not on the class path is named")
    void absentSerializer() {
        assertThatThrownBy(() -> encoder("com.example.NoSuchSerializer"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("value.serializer")
                .hasMessageContaining("com.example.NoSuchSerializer");
    }

    @Test
    @DisplayName("An id that cannot be looked up is a registry that is away; one that was looked up stands")
    void registryAway() {
        WireEncoder encoder = encoder(RegistrySerializer.class);
        registry.failsWith(503);
        assertThatThrownBy(() -> encoder.encode("exam.attempts.v1", STARTED))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("org.examledger.attempts.AttemptStarted")
                .hasMessageContaining("exam.attempts.v1");

        registry.failsWith(0);
        encoder.load(Topics.ATTEMPTS);
        registry.failsWith(503);
        assertThat(encoder.encode("exam.attempts.v1", STARTED)).isNotEmpty();
    }

    @Test
    @DisplayName("All ids of all topics can be loaded before records flow")
    void everyTopicCanBeLoaded() {
        Topics.all().forEach(encoder(RegistrySerializer.class)::load);
    }

    private WireEncoder encoder(Object serializer) {
        return new WireEncoder(Map.of("value.serializer", serializer, RegistrySerializer.REGISTRY, registry));
    }
}
