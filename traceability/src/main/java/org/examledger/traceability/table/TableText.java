package org.examledger.traceability.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.examledger.traceability.data.Figure;
import org.examledger.traceability.sources.Citation;
import org.examledger.traceability.sources.TaggedTest;

/** The table as a page. */
public final class TableText {
    private static final String POLICIES = "policies/";
    private static final int MOST_VALUES = 4;

    private final String introduction;
    private final Map<String, String> notBuilt;
    private final StringBuilder page = new StringBuilder();

    /**
     * @param introduction what stands above the table
     * @param notBuilt reasons by rule
     */
    public TableText(String introduction, Map<String, String> notBuilt) {
        this.introduction = introduction;
        this.notBuilt = notBuilt;
    }

    public String write(Traceability traceability) {
        page.append(introduction.strip()).append("\n\n");
        page.append(
                "| Rule | What it is about | Documents | Policy data | Classes | Tests |\n|---|---|---|---|---|---|\n");
        traceability.rules().forEach(this::line);
        traceability.rules().forEach(this::section);
        return page.toString();
    }

    private void line(TracedRule traced) {
        page.append("| [%s](#%s) | %s | %s | %s | %s | %s |\n"
                .formatted(
                        traced.ruleId(),
                        traced.ruleId().toLowerCase(Locale.ROOT),
                        traced.rule().title(),
                        String.join(" ", traced.rule().documents()),
                        count((int) traced.figures().stream()
                                .map(figure -> figure.file() + figure.entry())
                                .distinct()
                                .count()),
                        count(traced.code().size()),
                        notBuilt.getOrDefault(
                                traced.ruleId(), count(traced.tests().size()))));
    }

    private static String count(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private void section(TracedRule traced) {
        page.append("\n## %s\n\n%s (%s)\n"
                .formatted(
                        traced.ruleId(),
                        traced.rule().title(),
                        String.join(", ", traced.rule().documents())));
        if (notBuilt.containsKey(traced.ruleId())) {
            page.append("\nNot traceable: ")
                    .append(notBuilt.get(traced.ruleId()))
                    .append(".\n");
        }
        lines("Policy data", data(traced.figures()));
        lines("Code", code(traced.code()));
        lines("Tests", tests(traced.tests()));
    }

    private void lines(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.append("\n").append(title).append("\n\n");
            lines.forEach(line -> page.append("- ").append(line).append("\n"));
        }
    }

    /** One line a file. */
    private static List<String> data(List<Figure> figures) {
        Map<String, Map<String, List<Figure>>> files = figures.stream()
                .collect(Collectors.groupingBy(
                        Figure::file,
                        LinkedHashMap::new,
                        Collectors.groupingBy(Figure::entry, LinkedHashMap::new, Collectors.toList())));
        return files.entrySet().stream()
                .map(file -> link(file.getKey(), name(file.getKey())) + ": " + entries(file.getValue()))
                .toList();
    }

    private static String entries(Map<String, List<Figure>> entries) {
        return entries.entrySet().stream()
                .map(entry -> "`" + entry.getKey() + "`" + said(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String said(List<Figure> figures) {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        for (Figure figure : figures) {
            if (figure.value() != null) {
                values.computeIfAbsent(figure.key(), key -> new ArrayList<>()).add(figure.value());
            }
        }
        return values.entrySet().stream()
                .map(value -> " " + value.getKey() + " " + some(value.getValue()))
                .collect(Collectors.joining(","));
    }

    private static String some(List<Object> values) {
        String first = values.stream().limit(MOST_VALUES).map(Object::toString).collect(Collectors.joining(", "));
        return values.size() <= MOST_VALUES ? first : first + " and " + (values.size() - MOST_VALUES) + " more";
    }

    private static List<String> code(List<Citation> code) {
        return byModule(code.stream()
                .collect(Collectors.groupingBy(
                        cited -> cited.module().name(),
                        LinkedHashMap::new,
                        Collectors.mapping(cited -> link(cited.file(), cited.className()), Collectors.joining(", ")))));
    }

    private static List<String> tests(List<TaggedTest> tests) {
        Map<String, List<TaggedTest>> classes = tests.stream()
                .collect(Collectors.groupingBy(TaggedTest::className, LinkedHashMap::new, Collectors.toList()));
        return byModule(classes.values().stream()
                .collect(Collectors.groupingBy(
                        methods -> methods.getFirst().module().name(),
                        LinkedHashMap::new,
                        Collectors.mapping(TableText::methods, Collectors.joining("; ")))));
    }

    private static String methods(List<TaggedTest> tests) {
        TaggedTest first = tests.getFirst();
        return link(first.file(), first.simpleClassName()) + " "
                + tests.stream().map(TaggedTest::method).collect(Collectors.joining(", "));
    }

    private static List<String> byModule(Map<String, String> lines) {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + ": " + line.getValue())
                .toList();
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf(POLICIES) + POLICIES.length());
    }

    private static String link(String file, String name) {
        return "[%s](../%s)".formatted(name, file);
    }
}
