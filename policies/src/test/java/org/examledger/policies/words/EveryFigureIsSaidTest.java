package org.examledger.policies.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.PolicyException;
import org.examledger.policies.schema.PolicyExample;
import org.examledger.policies.schema.PolicyTree;
import org.examledger.policies.schema.SchemaSymbols;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that an author writes is passed over in the plain words: a figure of the example that is changed changes what is said.
 * A new field needs a sentence.
 */
class EveryFigureIsSaidTest {

    private static final Pattern NUMBER_IN_TIME = Pattern.compile("^(P\\D*)(\\d+)(.*)$");
    private static final Pattern EXAM = Pattern.compile("ACME-\\d{3}(-EN)?");
    private static final Map<String, String> OF_FORMS = Map.of(
            "\\d{4}-\\d{2}-\\d{2}", "2026-04-30",
            "\\d{2}-\\d{2}", "03-01",
            "\\d{4}-.*Z", "2027-01-02T00:00:00Z",
            "\\d{2}:\\d{2}", "10:30",
            "Europe/.*", "Europe/Rome",
            "[A-Z]{2}", "FR");
    private static final PolicyCatalogue SHIPPED = PolicyCatalogue.shipped();

    @TempDir
    Path directory;

    @Test
    void a_changed_figure_changes_what_is_said() {
        var example = new PolicyExample(directory);
        List<String> said = said(example.load(PolicyExample.trees()));
        List<String> passedOver = new ArrayList<>();
        Map<String, Integer> tried = new TreeMap<>();
        PolicyExample.trees()
                .forEach((name, tree) -> places(tree).forEach((path, place) -> {
                    for (Object other : others(name, tree, path, place)) {
                        Map<String, PolicyTree> trees = PolicyExample.trees();
                        trees.get(name).places().get(path).set(other);
                        try {
                            PolicyCatalogue changed = example.load(trees);
                            tried.merge(PolicyTree.pattern(path), 1, Integer::sum);
                            if (said(changed).equals(said)) {
                                passedOver.add(name + ": " + path + " may be " + place.value() + " or " + other
                                        + ", and no sentence tells: say it in org.examledger.policies.words");
                            }
                        } catch (PolicyException refused) {
                            // Not another figure, but a mistake.
                            assertThat(refused.problems()).isNotEmpty();
                        }
                    }
                }));
        assertThat(passedOver).isEmpty();
        assertThat(tried.keySet())
                .as("what was changed")
                .contains(
                        "versions[].waits[].wait",
                        "versions[].waits[].rule",
                        "versions[].cap.sittings",
                        "versions[].cap.window",
                        "versions[].cap.anchor",
                        "versions[].afterPass.retake",
                        "versions[].sanctions.grounds[].onlyFor[]",
                        "versions[].sanctions.ban.addedWhenMissing",
                        "versions[].appeals.clocks.file.days",
                        "exams[].certification.validity",
                        "holidays[].every",
                        "workingDays[]",
                        "versions[].clocks[].weeks",
                        "versions[].session.closesAt",
                        "versions[].session.zone",
                        "versions[].session.opens",
                        "versions[].session.daysOff[]",
                        "versions[].exportRestriction.refused[]",
                        "exams[].beta.until",
                        "certifications[].versions[].requires.allOf[]",
                        "certifications[].versions[].validity.term",
                        "certifications[].versions[].recertification.by[]",
                        "certifications[].versions[].recertification.otherwise",
                        "certifications[].versions[].changedRequirement.holders",
                        "exams[].passMark.score",
                        "certifications[].extensions[].by",
                        "certifications[].extensions[].until");
    }

    /** One place of each kind, by its path: what is said of one wait is said of the next. */
    private static Map<String, PolicyTree.Place> places(PolicyTree tree) {
        Map<String, PolicyTree.Place> places = new LinkedHashMap<>();
        Set<String> kinds = new HashSet<>();
        tree.places().forEach((path, place) -> {
            if (place.isScalar() && kinds.add(PolicyTree.pattern(path))) {
                places.put(path, place);
            }
        });
        return places;
    }

    /** Other values that may stand there. */
    private static List<Object> others(String file, PolicyTree tree, String path, PolicyTree.Place place) {
        @Nullable Object value = place.value();
        if (value instanceof Integer number) {
            return List.of(number + 1);
        }
        if (value instanceof Boolean yes) {
            return List.of(!yes);
        }
        if (!(value instanceof String text)) {
            return List.of();
        }
        List<String> symbols = SchemaSymbols.at(tree, path);
        if (!symbols.isEmpty()) {
            // The last ones are the least likely to stand in a list of the example already.
            return symbols.reversed().stream()
                    .filter(symbol -> !symbol.equals(text))
                    .limit(3)
                    .map(symbol -> (Object) symbol)
                    .toList();
        }
        if (path.endsWith("rule")) {
            return List.of(text.equals("ACME-2") ? "ACME-6" : "ACME-2");
        }
        if (EXAM.matcher(text).matches()) {
            return List.of("AZ-900");
        }
        return List.of(otherText(text));
    }

    /** Another text of the same form. */
    private static String otherText(String text) {
        var time = NUMBER_IN_TIME.matcher(text);
        if (time.matches()) {
            return time.group(1) + (Integer.parseInt(time.group(2)) + 1) + time.group(3);
        }
        return OF_FORMS.entrySet().stream()
                .filter(form -> text.matches(form.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(text + "X");
    }

    private static List<String> said(PolicyCatalogue catalogue) {
        return new PlainWords(catalogue, Locale.ENGLISH)
                .beyond(SHIPPED).stream().flatMap(Said::lines).toList();
    }
}
