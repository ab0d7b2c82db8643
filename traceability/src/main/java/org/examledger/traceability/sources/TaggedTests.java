package org.examledger.traceability.sources;

import java.util.List;

/** The tests that are tagged with rules, found in the text of the sources. */
public final class TaggedTests {
    private TaggedTests() {}

    /** In order of modules, classes and lines. */
    public static List<TaggedTest> of(Repository repository) {
        return repository.othersThanThis().stream()
                .flatMap(module -> module.testSources().stream()
                        .flatMap(file ->
                                new TestFile(module, repository.relative(file)).read(Repository.text(file)).stream()))
                .toList();
    }
}
