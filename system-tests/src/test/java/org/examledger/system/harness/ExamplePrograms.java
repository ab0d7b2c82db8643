package org.examledger.system.harness;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programs of other families among the examples, added to every ledger of the tests as files alone. */
final class ExamplePrograms {
    private ExamplePrograms() {}

    /** Their directories, as the property examledger.policies takes them. */
    static String directories() {
        return Stream.of("stratus", "nimbus", "aegis", "meridian")
                .map(program -> Path.of("..", "examples", "policies", program)
                        .toAbsolutePath()
                        .normalize()
                        .toString())
                .collect(Collectors.joining(","));
    }
}
