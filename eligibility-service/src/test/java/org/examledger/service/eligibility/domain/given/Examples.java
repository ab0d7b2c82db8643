package org.examledger.service.eligibility.domain.given;

import java.nio.file.Path;
import java.util.List;
import org.examledger.policies.PolicyCatalogue;

/** The policies of examples/policies, each directory beside what the product ships. */
public final class Examples {
    private Examples() {}

    public static PolicyCatalogue policies(String... directories) {
        return PolicyCatalogue.load(List.of(directories).stream()
                .map(directory -> Path.of("..", "examples", "policies", directory))
                .toList());
    }
}
