package org.examledger.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.examledger.traceability.sources.TaggedTests;
import org.examledger.traceability.table.Traceability;
import org.examledger.traceability.table.TracedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Each published rule stands in code and in tests")
class TraceabilityTest {
    private static final List<TracedRule> RULES =
            Traceability.of(Here.repository()).rules();
    private static final Map<String, String> NOT_BUILT = Here.notBuilt();

    @Test
    @DisplayName(
            "A rule that is not on the list of what is not built yet has a class that names it and a test with its tag")
    void isTraceable() {
        assertThat(RULES).hasSizeGreaterThan(60);
        assertThat(RULES)
                .filteredOn(rule -> !NOT_BUILT.containsKey(rule.ruleId()) && !rule.isTraceable())
                .extracting(rule -> rule.ruleId() + " lacks " + rule.lacks())
                .as("rules that are not traceable; what is not built yet is listed in " + Here.LIST)
                .isEmpty();
    }

    @Test
    @DisplayName("The list of what is not built yet names no rule that is traceable, and none that does not exist")
    void listShrinks() {
        assertThat(RULES)
                .filteredOn(rule -> NOT_BUILT.containsKey(rule.ruleId()) && rule.isTraceable())
                .extracting(TracedRule::ruleId)
                .as("rules that have become traceable: take them out of " + Here.LIST)
                .isEmpty();
        assertThat(ruleIds()).as("the rules that exist").containsAll(NOT_BUILT.keySet());
    }

    @Test
    @DisplayName("A test is tagged with rules that exist")
    void tagsExist() {
        assertThat(TaggedTests.of(Here.repository()))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(ruleIds()).as(test.toString()).containsAll(test.ruleIds()));
    }

    @Test
    @DisplayName("docs/traceability.md is what the sources say")
    void pageIsUpToDate() {
        assertThat(Here.repository().text(Here.PAGE))
                .as("%s; write it anew with: %s", Here.PAGE, WriteTraceability.COMMAND)
                .isEqualTo(Here.page());
    }

    private static Set<String> ruleIds() {
        return RULES.stream().map(TracedRule::ruleId).collect(Collectors.toSet());
    }
}
