package org.examledger.traceability.table;

import java.util.List;
import org.examledger.traceability.data.Figure;
import org.examledger.traceability.data.PolicyData;
import org.examledger.traceability.data.PublishedRule;
import org.examledger.traceability.sources.Citation;
import org.examledger.traceability.sources.Citations;
import org.examledger.traceability.sources.Repository;
import org.examledger.traceability.sources.TaggedTest;
import org.examledger.traceability.sources.TaggedTests;

/**
 * Every published rule with its policy data, code and tests.
 *
 * @param rules in the order of the rule list
 */
public record Traceability(List<TracedRule> rules) {
    public static Traceability of(Repository repository) {
        PolicyData data = PolicyData.of(repository.root());
        List<PublishedRule> published = data.rules();
        List<Figure> figures = data.figures();
        List<TaggedTest> tests = TaggedTests.of(repository);
        List<Citation> citations = Citations.of(
                repository, published.stream().map(PublishedRule::ruleId).toList());
        return new Traceability(published.stream()
                .map(rule -> new TracedRule(
                        rule,
                        figures.stream()
                                .filter(figure -> figure.ruleIds().contains(rule.ruleId()) && !figure.isVersionDate())
                                .toList(),
                        citations.stream()
                                .filter(cited -> cited.ruleId().equals(rule.ruleId()))
                                .toList(),
                        tests.stream()
                                .filter(test -> test.ruleIds().contains(rule.ruleId()))
                                .toList()))
                .toList());
    }
}
