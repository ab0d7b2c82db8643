package org.examledger.policies.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema is a schema, and says of everything what it is: editors show it while an author writes. */
class SchemaTextsTest {

    static List<Path> files() throws IOException {
        return PolicySchema.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_file_is_a_schema_of_draft_2020_12(Path file) throws IOException {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var ofSchemas =
                registry.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
        assertThat(ofSchemas.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
        assertThat(Files.readString(file)).contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everything_has_a_title_and_a_description(Path file) {
        List<String> without = new ArrayList<>();
        SchemaFields.forEachProperty(file.getFileName().toString(), (path, property) -> {
            if (!property.path("title").isString()
                    || !property.path("description").isString()) {
                without.add(path);
            }
        });
        assertThat(without).isEmpty();
    }
}
