package org.examledger.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterSchemasTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void tells_what_it_registered() throws IOException {
        try (var registry = new FakeRegistry()) {
            int code = run(List.of(registry.api().toString()), Map.of());

            assertThat(code).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .isEqualToIgnoringNewLines("%d schemas under %d subjects at %s, all FULL_TRANSITIVE.\n"
                            .formatted(ContractRecords.all().count(), subjects(), registry.api()));
        }
    }

    /** A subject is a record on a topic. */
    private static long subjects() {
        return Topics.all().stream().mapToLong(topic -> topic.schemas().size()).sum();
    }

    @Test
    void takes_the_address_from_the_environment_without_an_argument() throws IOException {
        try (var registry = new FakeRegistry()) {
            int code = run(
                    List.of(), Map.of("EXAMLEDGER_REGISTRY_URL", registry.api().toString()));

            assertThat(code).isZero();
        }
    }

    @Test
    void ends_with_one_sentence_when_nobody_answers() throws IOException {
        var nobody = SchemaRegistrationTest.nobodyListens();

        int code = run(List.of(nobody.toString()), Map.of());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains(nobody.toString());
    }

    @Test
    void refuses_what_is_no_address() {
        int code = run(List.of("registry"), Map.of());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("'registry' is no address of a registry");
    }

    @Test
    void refuses_two_arguments() {
        assertThat(run(List.of("http://one", "http://two"), Map.of())).isEqualTo(2);
    }

    private int run(List<String> arguments, Map<String, String> environment) {
        return RegisterSchemas.run(arguments, environment, Duration.ZERO, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
