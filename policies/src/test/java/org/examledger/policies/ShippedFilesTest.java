package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedFilesTest {

    @Test
    void theIndexNamesEachPolicyFileAndNoOther() throws IOException, URISyntaxException {
        Path root = Path.of(getClass().getResource("/policies").toURI());
        try (Stream<Path> paths = Files.walk(root)) {
            List<String> files = paths.filter(path -> path.toString().endsWith(".yaml"))
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .toList();

            assertThat(Files.readAllLines(root.resolve("index.txt"))).containsExactlyInAnyOrderElementsOf(files);
        }
    }

    @Test
    void theRuleListHasEveryPublishedRule() {
        List<String> published = new ArrayList<>();
        number("R", 17, published);
        number("X", 5, published);
        number("B", 8, published);
        number("A", 6, published);
        number("C", 8, published);
        number("S", 8, published);
        number("P", 9, published);

        assertThat(Shipped.catalogue().rules()).extracting(Rule::ruleId).containsExactlyElementsOf(published);
    }

    @ParameterizedTest
    @CsvSource({
        "R1, M14 M20 M21",
        "R2, M14 M20 M21",
        "R3, M20 M21",
        "R4, M14",
        "R5, M14",
        "R6, M21",
        "R7, M14 M20 M21",
        "R8, M14 M20 M21",
        "R11, M14",
        "R12, O",
        "R13, O",
        "R14, O",
        "R15, F",
        "C4, M20",
        "C6, O",
        "P1, O",
        "P2, O",
        "P3, O",
        "P4, O",
        "P7, M14 M20",
        "S1, M14 M20",
        "S2, M14 M20",
        "S3, M14 M20",
        "S5, O",
        "S6, O"
    })
    void eachRuleNamesTheDocumentsThatStateIt(String ruleId, String documents) {
        Rule rule = Shipped.catalogue().rule(ruleId).orElseThrow();

        assertThat(String.join(" ", rule.documents())).isEqualTo(documents);
        assertThat(rule.title()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"M14, Microsoft", "M20, Microsoft", "M21, Microsoft", "O, Oracle", "F, IAE Lyon"})
    void eachDocumentSaysWhatItIs(String documentId, String publisher) {
        assertThat(Shipped.catalogue().document(documentId).orElseThrow().title())
                .startsWith(publisher);
    }

    private static void number(String letter, int count, List<String> rules) {
        IntStream.rangeClosed(1, count).mapToObj(number -> letter + number).forEach(rules::add);
    }
}
