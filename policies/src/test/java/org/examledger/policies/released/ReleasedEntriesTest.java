package org.examledger.policies.released;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is released is never edited and never deleted; what is new is released on purpose. */
class ReleasedEntriesTest {

    static final Path SHIPPED = Path.of("src/main/resources/policies");

    private static final String RETAKES = """
            # A comment.
            retakePolicy: acme
            versions:
              - date: 2024-01-01
                document: A
                waits: [{wait: P14D, rule: A1}, {wait: P15D, rule: A1}]
              - date: 2025-01-01
                document: A
                waits: []
            """;

    @TempDir
    Path directory;

    private Baseline baseline;
    private Path retakes;

    @BeforeEach
    void everything_is_released() throws IOException {
        Files.createDirectories(directory.resolve("files"));
        retakes = Files.writeString(directory.resolve("files/retakes.yaml"), RETAKES);
        Files.writeString(directory.resolve("files/exams.yaml"), """
                exams:
                  - {exam: X-1, program: ACME, policy: acme}
                  - {exam: X-2, program: ACME, policy: acme}
                """);
        Files.writeString(directory.resolve("files/calendar.yaml"), """
                holidayCalendar: acme
                workingDays: [MONDAY]
                holidays:
                  - {every: 12-25, name: Christmas Day}
                  - {date: 2026-04-06, name: Easter Monday}
                """);
        Path file = Files.writeString(directory.resolve("released.txt"), "draft\n");
        baseline = new Baseline(file);
        baseline.release(entries());
    }

    @Test
    void what_the_product_ships_is_as_it_was_released() {
        var ofTheModule = new Baseline(Baseline.OF_THE_MODULE);
        assumeThat(ofTheModule.isDraft()).as("nothing is released yet").isFalse();
        assertThat(ofTheModule.problems(ShippedEntries.in(SHIPPED))).isEmpty();
    }

    @Test
    void each_shipped_piece_is_an_entry_of_its_own() {
        assertThat(ShippedEntries.in(SHIPPED).all())
                .extracting(Entry::name)
                .doesNotHaveDuplicates()
                .contains(
                        "document M14",
                        "rule R1",
                        "exam AZ-104",
                        "retakePolicy microsoft-general",
                        "retakePolicy microsoft-general, 2021-03-31,",
                        "program ORACLE",
                        "program ORACLE, 2023-01-01,",
                        "holidayCalendar oracle",
                        "holidayCalendar oracle, 12-25,");
    }

    @Test
    void given_nothing_changed_then_there_is_no_problem_and_no_draft() {
        assertThat(baseline.isDraft()).isFalse();
        assertThat(baseline.problems(entries())).isEmpty();
    }

    @Test
    void comments_layout_quotes_and_the_order_of_fields_may_change() throws IOException {
        Files.writeString(retakes, """
                retakePolicy: "acme"
                versions:
                  - waits:
                      - rule: A1
                        wait: P14D
                      - {wait: P15D, rule: A1}
                    document: A
                    date: 2024-01-01
                  - {date: 2025-01-01, document: A, waits: []}
                """);
        assertThat(baseline.problems(entries())).isEmpty();
    }

    @Test
    void an_edited_version_is_told_with_its_file_and_the_way_out() throws IOException {
        edit("P14D", "P15D");
        assertThat(baseline.problems(entries()))
                .containsExactly("retakes.yaml: retakePolicy acme, 2024-01-01, was edited after its release:"
                        + " put it back as it was, and add a new dated version");
    }

    @Test
    void the_order_of_a_list_is_no_layout() throws IOException {
        edit("{wait: P14D, rule: A1}, {wait: P15D, rule: A1}", "{wait: P15D, rule: A1}, {wait: P14D, rule: A1}");
        assertThat(baseline.problems(entries())).singleElement().asString().contains("was edited");
    }

    @Test
    void a_deleted_version_is_told() throws IOException {
        edit(RETAKES.substring(RETAKES.indexOf("  - date: 2025")), "");
        assertThat(baseline.problems(entries()))
                .containsExactly("retakePolicy acme, 2025-01-01, is released, but is in no file: put it back");
    }

    @Test
    void a_version_whose_date_is_moved_is_both_deleted_and_new() throws IOException {
        edit("2025-01-01", "2025-01-02");
        assertThat(baseline.problems(entries())).hasSize(2);
    }

    @Test
    void an_edited_exam_is_told() throws IOException {
        Path exams = directory.resolve("files/exams.yaml");
        Files.writeString(exams, Files.readString(exams).replace("X-2, program: ACME", "X-2, program: OTHER"));
        assertThat(baseline.problems(entries()))
                .containsExactly("exams.yaml: exam X-2 was edited after its release: put it back as it was,"
                        + " and say it in a new dated version of what this names, or under a new id");
    }

    @Test
    void a_new_version_is_told_until_it_is_released() throws IOException {
        Files.writeString(retakes, RETAKES + "  - {date: 2026-01-01, document: A, waits: []}\n");
        List<Entry> before = baseline.entries();
        assertThat(baseline.problems(entries()))
                .containsExactly("retakes.yaml: retakePolicy acme, 2026-01-01, is new: release it with"
                        + " mvn test -pl policies -Dtest=ReleaseEntries -Dpolicies.release=true");
        baseline.release(entries());
        assertThat(baseline.problems(entries())).isEmpty();
        assertThat(baseline.entries()).startsWith(before.toArray(new Entry[0])).hasSize(before.size() + 1);
    }

    @Test
    void a_new_version_is_dated_after_those_released() throws IOException {
        edit("  - date: 2025", "  - {date: 2024-06-01, document: A, waits: []}\n  - date: 2025");
        assertThat(baseline.problems(entries()))
                .containsExactly("retakes.yaml: retakePolicy acme, 2024-06-01, is new, but 2025-01-01 is released:"
                        + " a new version is dated after those that are");
    }

    @Test
    void a_holiday_may_be_added_for_any_day() throws IOException {
        Path calendar = directory.resolve("files/calendar.yaml");
        Files.writeString(calendar, Files.readString(calendar) + "  - {date: 2025-04-21, name: Easter Monday}\n");
        assertThat(baseline.problems(entries())).singleElement().asString().contains("is new: release it");
    }

    @Test
    void releasing_never_changes_a_line() throws IOException {
        edit("P14D", "P15D");
        List<Entry> before = baseline.entries();
        baseline.release(entries());
        assertThat(baseline.entries()).isEqualTo(before);
    }

    @Test
    void a_lost_baseline_is_a_problem() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new Baseline(directory.resolve("lost.txt")).problems(entries()))
                .withMessageContaining("put it back as it was released");
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(retakes);
        assertThat(text).contains(from);
        Files.writeString(retakes, text.replace(from, to));
    }

    private ShippedEntries entries() {
        return ShippedEntries.in(directory.resolve("files"));
    }
}
