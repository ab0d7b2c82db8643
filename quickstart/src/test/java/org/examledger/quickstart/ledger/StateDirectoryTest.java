package org.examledger.quickstart.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.examledger.quickstart.UserMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateDirectoryTest {

    @TempDir
    Path place;

    @Test
    void given_a_directory_of_somebody_else_then_it_is_refused_and_left_alone() throws Exception {
        Path theirs = Files.writeString(place.resolve("thesis.txt"), "chapter 1");
        assertThatThrownBy(() -> StateDirectory.open(place))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining(place.toString())
                .hasMessageContaining("--state");
        assertThat(theirs).hasContent("chapter 1");
    }

    @Test
    void given_a_directory_that_examledger_made_when_emptied_then_only_the_marker_is_left() throws Exception {
        try (var directory = StateDirectory.open(place.resolve("made"))) {
            Files.createDirectories(directory.path().resolve("kafka/topic-0"));
            Files.writeString(directory.path().resolve("kafka/topic-0/log"), "records");
            directory.empty();
            assertThat(directory.path())
                    .isDirectoryNotContaining("glob:**kafka")
                    .isNotEmptyDirectory();
        }
        StateDirectory.open(place.resolve("made")).close();
    }

    @Test
    void given_a_directory_in_use_then_a_second_user_is_refused_until_it_is_closed() {
        Path made = place.resolve("made");
        try (var ignored = StateDirectory.open(made)) {
            assertThatThrownBy(() -> StateDirectory.open(made))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContaining("still runs");
        }
        StateDirectory.open(made).close();
    }

    @Test
    void when_removed_then_nothing_is_left() {
        StateDirectory directory = StateDirectory.open(place.resolve("made"));
        directory.remove();
        assertThat(place).isEmptyDirectory();
    }
}
