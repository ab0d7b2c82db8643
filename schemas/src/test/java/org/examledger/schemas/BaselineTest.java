package org.examledger.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds today's schemas against every version ever released (contract, Ground rules: FULL_TRANSITIVE). */
class BaselineTest {

    private static final Baselines BASELINES = Baselines.ofTheModule();
    private static final Schema NO_SHOW = ContractRecords.named("attempts.AttemptNoShow");

    static List<String> records() {
        return ContractRecords.all().map(ContractRecords::shortName).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void a_record_is_released_and_fits_every_released_version(String name) {
        assertThat(BASELINES.breaches(ContractRecords.named(name))).isEmpty();
    }

    @Test
    void versions_are_numbered_without_gaps() {
        assertThat(BASELINES.all())
                .allSatisfy((name, versions) -> assertThat(versions.keySet())
                        .as(name)
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, versions.size())
                                .boxed()
                                .toList()));
    }

    @Test
    void a_released_record_is_never_dropped() {
        assertThat(records()).containsAll(BASELINES.all().keySet());
    }

    @Test
    void a_record_without_a_baseline_is_told(@TempDir Path empty) {
        assertThat(new Baselines(empty).breaches(NO_SHOW))
                .singleElement()
                .asString()
                .contains("has no baseline");
    }

    @Test
    void an_incompatible_record_is_told(@TempDir Path folder) {
        var baselines = new Baselines(folder);
        baselines.writeMissing(NO_SHOW);
        Schema renamed = parse(NO_SHOW.toString().replace("\"attemptId\"", "\"sittingId\""));

        assertThat(baselines.breaches(renamed))
                .anySatisfy(breach -> assertThat(breach).contains("AttemptNoShow.attemptId is gone"))
                .anySatisfy(breach -> assertThat(breach).contains("is not as in v1"));
    }

    @Test
    void a_changed_doc_string_is_a_version_of_its_own(@TempDir Path folder) {
        var baselines = new Baselines(folder);
        baselines.writeMissing(NO_SHOW);
        Schema reworded = parse(NO_SHOW.toString().replace("did not come", "stayed away"));

        assertThat(baselines.breaches(reworded)).singleElement().asString().contains("is not as in v1");
        assertThat(baselines.writeMissing(reworded)).isPresent();
        assertThat(baselines.breaches(reworded)).isEmpty();
        assertThat(baselines.of("attempts.AttemptNoShow")).containsOnlyKeys(1, 2);
    }

    @Test
    void what_is_released_is_not_written_again(@TempDir Path folder) {
        var baselines = new Baselines(folder);
        baselines.writeMissing(NO_SHOW);

        assertThat(baselines.writeMissing(NO_SHOW)).isEmpty();
    }

    private static Schema parse(String json) {
        return new Schema.Parser().parse(json);
    }
}
