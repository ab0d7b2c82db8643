package org.examledger.traceability;

import java.nio.file.Path;
import java.util.Map;
import org.examledger.traceability.sources.Repository;
import org.examledger.traceability.table.NotBuilt;
import org.examledger.traceability.table.TableText;
import org.examledger.traceability.table.Traceability;

/** The repository that is being built. */
public final class Here {
    static final String PAGE = "docs/traceability.md";
    static final String LIST = "traceability/src/test/resources/not-built-yet.txt";
    private static final String INTRODUCTION = "traceability/src/test/resources/introduction.md";

    private Here() {}

    public static Repository repository() {
        return new Repository(Path.of(System.getProperty("traceability.repository"))
                .toAbsolutePath()
                .normalize());
    }

    static Map<String, String> notBuilt() {
        return NotBuilt.read(repository().text(LIST));
    }

    /** The page as it should be. */
    static String page() {
        return new TableText(repository().text(INTRODUCTION), notBuilt()).write(Traceability.of(repository()));
    }
}
