package org.examledger.quickstart.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {

    private static final Path SCRIPT =
            Path.of("..", "examledger").toAbsolutePath().normalize();

    /** What the script calls besides Java and Maven. */
    private static final List<String> TOOLS =
            List.of("bash", "env", "dirname", "readlink", "sed", "cat", "find", "head", "mkdir", "rm", "tee", "touch");

    @TempDir
    Path place;

    private Path bin;
    private Path checkout;

    @BeforeEach
    void an_empty_machine_with_an_unbuilt_checkout() throws IOException {
        bin = Files.createDirectories(place.resolve("bin"));
        for (String tool : TOOLS) {
            Path found = Stream.of(Path.of("/usr/bin", tool), Path.of("/bin", tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElse(null);
            assumeThat(found).as(tool).isNotNull();
            executable(bin.resolve(tool), "exec %s \"$@\"".formatted(found));
        }
        checkout = Files.createDirectories(place.resolve("checkout"));
        Files.copy(SCRIPT, checkout.resolve("examledger"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Test
    void given_no_jdk_at_all_then_one_sentence_says_so() throws Exception {
        assertThat(run("demo")).isEqualTo(new Answer(1, """
                examledger: a JDK of version 21 or later is needed, but found none: install one, or name its directory with JAVA_HOME.
                """));
    }

    @Test
    void given_only_an_old_jdk_then_the_sentence_names_it() throws Exception {
        Path old = jdk("old", "17.0.15");
        assertThat(run("up", old).text())
                .contains("found " + old + " (17.0.15)")
                .hasLineCount(1);
    }

    @Test
    void given_no_maven_and_nothing_built_then_one_sentence_says_so() throws Exception {
        Answer answer = run("demo", jdk("new", "21.0.2"));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text())
                .contains("Maven is needed to build", "no mvn on the PATH")
                .hasLineCount(1);
    }

    @Test
    void given_several_jdks_then_the_newest_builds() throws Exception {
        jdk("jdks/a", "21.0.2");
        Path newest = jdk("jdks/b", "25.0.1");
        jdk("jdks/c", "17.0.1");
        executable(bin.resolve("mvn"), "echo \"[ERROR] built by $JAVA_HOME with $*\"; exit 1");
        Answer answer = run("demo", jdk("named", "21.0.1"));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text())
                .contains("built by " + newest + " with ", "package -pl quickstart -am", "the build failed");
    }

    @Test
    void given_a_command_that_does_not_exist_then_one_sentence_names_those_that_do() throws Exception {
        Answer answer = run("down");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.text())
                .contains("no command down", "demo, up or policies")
                .hasLineCount(1);
    }

    @Test
    void given_policies_to_check_and_nothing_built_then_it_is_built_like_the_others() throws Exception {
        executable(bin.resolve("mvn"), "echo \"[ERROR] built with $*\"; exit 1");
        Answer answer = run("policies", jdk("new", "21.0.2"));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains("package -pl quickstart -am", "the build failed");
    }

    @Test
    void help_names_what_a_policy_author_needs() throws Exception {
        assertThat(run("--help").text())
                .contains(
                        "./examledger policies check DIR...",
                        "./examledger policies show PROGRAM|EXAM",
                        "--policies DIR",
                        "--language LANGUAGE");
    }

    @Test
    void help_needs_neither_jdk_nor_build() throws Exception {
        Answer answer = run("--help");
        assertThat(answer.code()).isZero();
        assertThat(answer.text()).contains("./examledger demo", "--fresh", "--port NAME=PORT");
    }

    @Test
    void help_names_every_part_with_its_port() throws Exception {
        String text = run("--help").text();
        assertThat(text.replaceAll("\\s+", " "))
                .contains(
                        "Kafka 9092",
                        "registry 8080",
                        "attempts 8081",
                        "eligibility 8082",
                        "sanctions 8083",
                        "appeals 8084",
                        "kafka, registry, attempts, eligibility, sanctions or appeals");
    }

    private record Answer(int code, String text) {}

    private Answer run(String command) throws Exception {
        return run(command, place.resolve("no-jdk"));
    }

    private Answer run(String command, Path javaHome) throws Exception {
        var builder = new ProcessBuilder(
                        bin.resolve("bash").toString(),
                        checkout.resolve("examledger").toString(),
                        command)
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("HOME", place.toString());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("EXAMLEDGER_JDK_PLACES", place.resolve("jdks").toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), text);
    }

    /** A directory that looks like a JDK of that version. */
    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(place.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        executable(home.resolve("bin/java"), "exit 0");
        executable(home.resolve("bin/javac"), "exit 0");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        return home;
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
