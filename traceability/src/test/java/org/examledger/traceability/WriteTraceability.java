package org.examledger.traceability;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Writes the page of traceability anew, by {@link #COMMAND}. Its name keeps it out of every other build. */
@EnabledIfSystemProperty(named = "traceability.write", matches = "true")
class WriteTraceability {
    static final String COMMAND = "mvn test -pl traceability -Dtest=WriteTraceability -Dtraceability.write=true";

    @Test
    void writesThePage() throws IOException {
        Files.writeString(Here.repository().root().resolve(Here.PAGE), Here.page());
    }
}
