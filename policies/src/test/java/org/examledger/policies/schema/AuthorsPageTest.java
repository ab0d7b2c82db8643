package org.examledger.policies.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page for policy authors shows the files of the example, whole and as they are; so what it shows is read and checked. */
class AuthorsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "policies.md");
    private static final Pattern SHOWN =
            Pattern.compile("<!-- code of examples/policies/acme/(\\S+) -->\n```yaml\n(.*?)\n```", Pattern.DOTALL);

    @Test
    void it_shows_each_file_of_the_example() throws IOException {
        Map<String, String> shown = new TreeMap<>();
        SHOWN.matcher(Files.readString(PAGE)).results().forEach(code -> shown.put(code.group(1), code.group(2)));
        Map<String, String> files = new TreeMap<>();
        for (String name : PolicyExample.trees().keySet()) {
            files.put(name, Files.readString(PolicyExample.ACME.resolve(name)).stripTrailing());
        }
        assertThat(shown).as("what docs/policies.md shows").isEqualTo(files);
    }

    @Test
    void it_says_how_to_release() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains("mvn test -pl policies -Dtest=ReleaseEntries -Dpolicies.release=true");
    }
}
