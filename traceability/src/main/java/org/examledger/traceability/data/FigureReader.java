package org.examledger.traceability.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.examledger.traceability.data.Entry.Fields;
import org.examledger.traceability.data.Entry.Items;
import org.examledger.traceability.data.Entry.Name;
import org.examledger.traceability.data.Entry.Position;
import org.examledger.traceability.data.Entry.Step;
import org.examledger.traceability.data.Entry.Value;
import org.jspecify.annotations.Nullable;

/** Finds the figures of one file. A field belongs to the rule that its entry cites, or else the entry around that. */
final class FigureReader {
    private static final SortedSet<String> NONE = Collections.emptySortedSet();
    /** What an entry is called and where it comes from is no figure. */
    private static final Set<String> NO_FIGURES = Set.of("rule", "rules", "document", "name", "title", "replaces");
    /** Lists that define what others cite. */
    private static final Set<String> DEFINITIONS = Set.of("documents", "rules");
    /** Fields that cite no rule although a rule says that they may differ. */
    private static final Map<String, String> RULES_OF_FIELDS = Map.of("exams.policy", "R11");

    private final String file;
    private final Map<String, SortedSet<String>> rulesOfCalendars;
    private final List<Figure> figures = new ArrayList<>();

    FigureReader(String file, Map<String, SortedSet<String>> rulesOfCalendars) {
        this.file = file;
        this.rulesOfCalendars = rulesOfCalendars;
    }

    List<Figure> read(Entry tree) {
        if (tree instanceof Fields top) {
            String calendar = top.text("holidayCalendar");
            SortedSet<String> rules = calendar == null ? NONE : rulesOfCalendars.getOrDefault(calendar, NONE);
            top.fields().forEach((name, value) -> {
                if (!DEFINITIONS.contains(name) && !name.equals("holidayCalendar")) {
                    visit(value, rules, List.of(new Name(name)), name);
                }
            });
        }
        return figures;
    }

    private void visit(Entry entry, SortedSet<String> inherited, List<Step> path, String place) {
        switch (entry) {
            case Value value -> figure(inherited, path, place, value.line(), value.plain());
            case Items items -> {
                for (int index = 0; index < items.items().size(); index++) {
                    Entry item = items.items().get(index);
                    visit(item, inherited, then(path, new Position(index)), place + "[" + label(item, index) + "]");
                }
            }
            case Fields fields -> fields(fields, inherited, path, place);
        }
    }

    private void fields(Fields entry, SortedSet<String> inherited, List<Step> path, String place) {
        SortedSet<String> cited = Rules.citedBy(entry);
        SortedSet<String> rules = cited.isEmpty() ? inherited : cited;
        int before = figures.size();
        entry.fields().forEach((name, value) -> {
            if (!NO_FIGURES.contains(name)) {
                visit(value, rulesOf(entry, name, rules, place), then(path, new Name(name)), place + "." + name);
            }
        });
        boolean listed = path.getLast() instanceof Position;
        if (listed ? !rules.isEmpty() : !cited.isEmpty() && figures.size() == before) {
            figure(rules, path, place, entry.line(), null);
        }
    }

    /** A version's date is in force for every rule that the version cites. */
    private static SortedSet<String> rulesOf(Fields entry, String name, SortedSet<String> rules, String place) {
        String ruleOfField = RULES_OF_FIELDS.get(place.replaceAll("\\[[^]]*]", "") + "." + name);
        if (ruleOfField != null) {
            return new TreeSet<>(Set.of(ruleOfField));
        }
        return rules.isEmpty() && name.equals("date") ? Rules.citedWithin(entry) : rules;
    }

    private void figure(SortedSet<String> rules, List<Step> path, String place, int line, @Nullable Object value) {
        if (!rules.isEmpty()) {
            figures.add(new Figure(file, line, rules, path, place, value));
        }
    }

    private static String label(Entry item, int index) {
        if (item instanceof Fields fields) {
            for (String id : List.of("date", "exam")) {
                String text = fields.text(id);
                if (text != null) {
                    return text;
                }
            }
        }
        return String.valueOf(index + 1);
    }

    private static List<Step> then(List<Step> path, Step step) {
        List<Step> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }
}
