package org.examledger.policies.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.examledger.policies.yaml.PolicyFile;

/** The policy files on the class path. An index names them, because a class path in a jar of jars cannot be listed. */
final class ShippedFiles {

    private static final String ROOT = "policies/";
    private static final String INDEX = "index.txt";

    List<PolicyFile> read() {
        return resource(INDEX)
                .lines()
                .filter(name -> !name.isBlank())
                .map(name -> new PolicyFile(ROOT + name, resource(name), true))
                .toList();
    }

    private static String resource(String name) {
        try (InputStream stream = ShippedFiles.class.getResourceAsStream("/" + ROOT + name)) {
            if (stream == null) {
                throw new IllegalStateException(ROOT + name + " is not on the class path, but " + INDEX + " names it");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The class path cannot be read", unreadable);
        }
    }
}
