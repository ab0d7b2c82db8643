package org.examledger.service.eligibility.domain.given;

import java.nio.file.Path;
import java.util.List;
import org.examledger.policies.PolicyCatalogue;

/** The policies of the example files, beside those shipped. */
public final class Examples {
    private static final PolicyCatalogue MICROSOFT_2014 =
            PolicyCatalogue.load(List.of(Path.of("../examples/policies/microsoft-2014")));

    private Examples() {}

    public static PolicyCatalogue microsoft2014() {
        return MICROSOFT_2014;
    }
}
