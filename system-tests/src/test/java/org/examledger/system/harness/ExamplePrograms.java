package org.examledger.system.harness;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The examples of other families and of Microsoft's betas and certifications, added to every ledger as files alone. */
final class ExamplePrograms {
    private ExamplePrograms() {}

    /** Their directories, as the property examledger.policies takes them. */
    static String directories() {
        return Stream.of("stratus", "nimbus", "aegis", "meridian", "microsoft-2014", "microsoft-beta")
                .map(program -> Path.of("..", "examples", "policies", program)
                        .toAbsolutePath()
                        .normalize()
                        .toString())
                .collect(Collectors.joining(","));
    }
}
