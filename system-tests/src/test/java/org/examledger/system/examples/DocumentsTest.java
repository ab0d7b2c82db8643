package org.examledger.system.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.kit.intake.RejectionCode;
import org.examledger.system.harness.WithoutLedger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

@DisplayName("The pages under docs/, held against what they speak of")
@WithoutLedger
class DocumentsTest {
    private static final Checkout CHECKOUT = Checkout.find();
    private static final Pattern CODE = Pattern.compile("<!-- code of (\\S+) -->\n```\\w+\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void codeOnAPageIsTheCodeOfTheFileItNames(String name) {
        Path page = CHECKOUT.file(name);
        for (MatchResult code : matches(CODE, page)) {
            assertThat(code.group(2))
                    .as("the copy of " + code.group(1))
                    .isEqualTo(CHECKOUT.text(CHECKOUT.file(code.group(1))).stripTrailing());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aLinkLeadsSomewhere(String name) {
        Path page = CHECKOUT.file(name);
        for (MatchResult link : matches(LINK, page)) {
            String[] target = link.group(1).split("#", 2);
            if (!target[0].contains(":")) {
                Path file = target[0].isEmpty()
                        ? page
                        : page.resolveSibling(target[0]).normalize();
                assertThat(file).as("target of " + link.group()).exists();
                if (target.length == 2) {
                    assertThat(anchors(file)).as(file + " has headings").contains(target[1]);
                }
            }
        }
    }

    @Test
    void theProgramsOfBothExamplesAreShown() {
        assertThat(matches(CODE, CHECKOUT.file("docs/producers.md"))).isNotEmpty();
        assertThat(matches(CODE, CHECKOUT.file("docs/consumers.md"))).isNotEmpty();
    }

    @Test
    void everyReasonIsExplained() {
        String producers = CHECKOUT.text(CHECKOUT.file("docs/producers.md"));
        String consumers = CHECKOUT.text(CHECKOUT.file("docs/consumers.md"));

        assertThat(RejectionCode.values()).allMatch(code -> producers.contains("| `" + code + "` |"));
        assertThat(Stream.of(EligibilityReason.values()).filter(reason -> reason != EligibilityReason.UNKNOWN))
                .allMatch(reason -> consumers.contains("`" + reason + "`"));
    }

    @Test
    void theTableOfPropertiesHasTheirDefaults() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("event-kit.yml"));
        Properties defaults = Objects.requireNonNull(yaml.getObject());
        String operators = CHECKOUT.text(CHECKOUT.file("docs/operators.md"));

        // Numbers are kept as such: stringPropertyNames() would leave them out.
        assertThat(defaults.keySet())
                .map(String::valueOf)
                .filteredOn(name -> name.startsWith("examledger."))
                .hasSizeGreaterThan(7)
                .allMatch(name -> operators.contains("| `" + name + "` | `" + defaults.get(name) + "` |"));
    }

    static List<String> pages() {
        return CHECKOUT.pages();
    }

    private static List<MatchResult> matches(Pattern pattern, Path page) {
        return pattern.matcher(CHECKOUT.text(page)).results().toList();
    }

    /** Headings as their addresses are made of them: lower case, spaces to hyphens, no punctuation. */
    private static List<String> anchors(Path page) {
        return matches(HEADING, page).stream()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
