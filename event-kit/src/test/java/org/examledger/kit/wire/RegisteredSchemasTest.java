package org.examledger.kit.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.examledger.attempts.AttemptStarted;
import org.examledger.kit.given.FakeRegistry;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteredSchemasTest {
    private final FakeRegistry registry = new FakeRegistry();
    private final RegisteredSchemas schemas = new RegisteredSchemas(registry.address());

    @AfterEach
    void closeRegistry() {
        registry.close();
    }

    @Test
    @DisplayName("An id is asked for once: its meaning never changes")
    void knownIdIsNotAskedAgain() {
        int id = registry.register(AttemptStarted.getClassSchema());

        assertThat(schemas.byId(id)).contains(AttemptStarted.getClassSchema());
        assertThat(schemas.byId(id)).contains(AttemptStarted.getClassSchema());

        assertThat(registry.asked()).hasSize(1);
    }

    @Test
    @DisplayName("An id that was unknown is known once the registry has it")
    void unknownIdMayBecomeKnown() {
        assertThat(schemas.byId(1)).isEmpty();

        registry.register(AttemptStarted.getClassSchema());

        assertThat(schemas.byId(1)).contains(AttemptStarted.getClassSchema());
    }

    @Test
    @DisplayName("After a topic was loaded no registry is asked for its ids")
    void loadedTopic() {
        Topics.INTAKE_ATTEMPTS.schemas().forEach(registry::register);
        schemas.load(Topics.INTAKE_ATTEMPTS);
        int asked = registry.asked().size();
        registry.failsWith(503);

        Topics.INTAKE_ATTEMPTS
                .schemas()
                .forEach(schema -> assertThat(schemas.byId(1)).isPresent());

        assertThat(registry.asked()).hasSize(asked);
    }

    @Test
    @DisplayName("A schema that was not registered stops the start, with its subject and the way out")
    void unregisteredSchema() {
        assertThatThrownBy(() -> schemas.load(Topics.INCIDENTS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("exam.incidents.v1-org.examledger.incidents.FraudFlagRaised")
                .hasMessageContaining("registration");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"type\":\"object\"}",
                "syntax = \"proto3\"; message A {}",
                "{\"type\":\"record\",\"name\":\"A\",\"fields\":[{\"name\":\"b\",\"type\":\"com.example.Elsewhere\"}]}",
                "{}",
                "12",
                "[",
                "{\"type\":\"fixed\",\"name\":\"F\",\"size\":-1}",
            })
    @DisplayName("A schema that is no Avro schema of its own is as good as unknown, and stops nobody")
    void notAvro(String schema) {
        assertThat(schemas.byId(registry.register(schema))).isEmpty();
    }
}
