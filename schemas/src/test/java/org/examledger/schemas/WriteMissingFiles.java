package org.examledger.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The explicit switch that releases: {@code mvn test -pl schemas -Dtest=WriteMissingFiles
 * -Dschemas.write-missing=true} writes the baselines and golden bytes that are missing, and never changes one. Its name
 * keeps it out of every other build.
 */
@EnabledIfSystemProperty(named = "schemas.write-missing", matches = "true")
class WriteMissingFiles {

    @Test
    void writes_missing_baselines_and_golden_bytes() {
        var baselines = Baselines.ofTheModule();
        var written = new ArrayList<Path>();
        ContractRecords.all().forEach(schema -> {
            assertThat(Evolution.problems(schema, baselines.of(ContractRecords.shortName(schema))))
                    .isEmpty();
            baselines.writeMissing(schema).ifPresent(written::add);
        });
        baselines
                .all()
                .forEach((name, versions) -> versions.forEach((version, released) -> GoldenFiles.ofTheModule()
                        .writeMissingBytes(name, version, released)
                        .ifPresent(written::add)));
        written.forEach(file -> System.out.println("written: " + file));
    }
}
