package org.examledger.service.eligibility.domain.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.examledger.policies.PolicyCatalogue;

/** Policies that a test writes itself, beside what the product ships: for figures that no example has. */
public final class Written {
    private Written() {}

    /** The shipped policies with those of one file, which is written into the directory. */
    public static PolicyCatalogue policies(Path directory, String yaml) {
        try {
            Files.writeString(directory.resolve("written.yaml"), yaml);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return PolicyCatalogue.load(List.of(directory));
    }
}
