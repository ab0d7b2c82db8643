package org.examledger.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaRegistrationTest {

    private static final String STARTED = "exam.attempts.v1-org.examledger.attempts.AttemptStarted";
    private static final String STARTED_INTAKE = "exam.intake.attempts.v1-org.examledger.attempts.AttemptStarted";
    private static final String REGISTER_STARTED = "POST /subjects/" + STARTED + "/versions";

    private FakeRegistry registry;
    private SchemaRegistration registration;

    @BeforeEach
    void start() throws IOException {
        registry = new FakeRegistry();
        registration = new SchemaRegistration(registry.api());
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void every_record_of_every_topic_gets_its_subject() {
        var ids = registration.register();

        var subjects = Topics.all().stream()
                .flatMap(topic -> topic.schemas().stream().map(schema -> Subjects.of(topic, schema)))
                .toList();
        assertThat(ids).containsOnlyKeys(subjects);
        assertThat(registry.calls())
                .containsAll(subjects.stream()
                        .map(subject -> "POST /subjects/" + subject + "/versions")
                        .toList());
    }

    @Test
    void a_subject_demands_compatibility_before_it_takes_a_schema() {
        registration.register(List.of(Topics.ATTEMPTS));

        assertThat(registry.calls()).containsSubsequence("PUT /config/" + STARTED, REGISTER_STARTED);
    }

    @Test
    void one_schema_on_two_topics_has_one_id() {
        var ids = registration.register(List.of(Topics.INTAKE_ATTEMPTS, Topics.ATTEMPTS));

        assertThat(ids.get(STARTED)).isEqualTo(ids.get(STARTED_INTAKE)).isPositive();
    }

    @Test
    void registering_again_gives_the_same_ids() {
        assertThat(registration.register()).isEqualTo(registration.register());
    }

    @Test
    void a_schema_that_does_not_fit_is_told_with_its_subject_and_the_way_out() {
        registry.plant(REGISTER_STARTED, 409, "{\"error_code\":409,\"message\":\"examId is missing\"}");

        assertThatThrownBy(() -> registration.register(List.of(Topics.ATTEMPTS)))
                .isInstanceOf(RegistrationException.class)
                .hasMessageContaining(STARTED)
                .hasMessageContaining("does not fit an earlier version")
                .hasMessageContaining("examId is missing")
                .hasMessageContaining("Only add fields, with defaults");
    }

    @Test
    void a_registry_that_fails_is_told_as_such() {
        registry.plant(REGISTER_STARTED, 500, "out of order");

        assertThatThrownBy(() -> registration.register(List.of(Topics.ATTEMPTS)))
                .isInstanceOf(RegistrationException.class)
                .hasMessageContaining("failed with status 500: out of order. Try again");
    }

    @Test
    void an_answer_without_an_id_is_told() {
        registry.plant(REGISTER_STARTED, 200, "{\"identity\":1}");

        assertThatThrownBy(() -> registration.register(List.of(Topics.ATTEMPTS)))
                .hasMessageContaining("where an id was expected");
    }

    @Test
    void something_else_at_the_address_is_told() {
        registry.plant("GET /subjects", 200, "<html>Welcome</html>");

        assertThatThrownBy(() -> registration.awaitRegistry(Duration.ZERO))
                .isInstanceOf(RegistrationException.class)
                .hasMessageContaining("is no schema registry")
                .hasMessageContaining("/apis/ccompat/v7");
    }

    @Test
    void a_wrong_path_is_not_waited_for() {
        registry.plant("GET /subjects", 404, "no such page");

        assertThatThrownBy(() -> registration.awaitRegistry(Duration.ofHours(1)))
                .hasMessageContaining("answered with status 404: no such page")
                .hasMessageContaining("/apis/ccompat/v7");
    }

    @Test
    void a_registry_that_is_still_starting_is_waited_for() {
        registry.failNext(2);

        assertThatCode(() -> registration.awaitRegistry(Duration.ofMinutes(1))).doesNotThrowAnyException();

        assertThat(registry.calls()).hasSize(3);
    }

    @Test
    void a_registry_that_never_answers_is_told_with_its_address() throws IOException {
        URI nobody = nobodyListens();

        assertThatThrownBy(() -> new SchemaRegistration(nobody).awaitRegistry(Duration.ZERO))
                .isInstanceOf(RegistrationException.class)
                .hasMessageContaining("the schema registry at " + nobody + " cannot be reached (connection refused)")
                .hasMessageContaining("Start it, or name the address of another.");
    }

    static URI nobodyListens() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return URI.create("http://localhost:%d/apis/ccompat/v7".formatted(socket.getLocalPort()));
        }
    }
}
