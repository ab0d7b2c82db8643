package org.examledger.traceability.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
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
    /** A field such as {@code invitationRule} names the rule of the field beside it that has the same word. */
    private static final String OWN_RULE = "Rule";
    /** The rule by which an exam names its policy, which cites no rule. */
    private static final SortedSet<String> OWN_POLICY = new TreeSet<>(Set.of("R11"));

    private final String file;
    private final boolean shipped;
    private final Predicate<String> published;
    private final Map<String, SortedSet<String>> rulesOfCalendars;
    private final List<Figure> figures = new ArrayList<>();

    FigureReader(String file, Predicate<String> published, Map<String, SortedSet<String>> rulesOfCalendars) {
        this.file = file;
        this.shipped = PolicyData.isShipped(file);
        this.published = published;
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
            if (!NO_FIGURES.contains(name) && !name.endsWith(OWN_RULE)) {
                field(entry, name, value, rules, path, place);
            }
        });
        boolean listed = path.getLast() instanceof Position;
        if (listed ? !rules.isEmpty() : !cited.isEmpty() && figures.size() == before && !hasEmptyList(entry)) {
            figure(rules, path, place, entry.line(), null);
        }
    }

    private void field(Fields entry, String name, Entry value, SortedSet<String> rules, List<Step> path, String place) {
        List<Step> there = then(path, new Name(name));
        String ownRule = ownRule(entry, name);
        if (ownRule != null) {
            SortedSet<String> own = new TreeSet<>(Set.of(entry.text(ownRule)));
            own.removeIf(published.negate());
            String here = place + "." + name;
            if (!own.isEmpty()) {
                figures.add(
                        new Figure(file, value.line(), own, there, here, then(path, new Name(ownRule)), value.plain()));
            }
        } else {
            visit(value, rulesOf(entry, name, rules), there, place + "." + name);
        }
    }

    private static @Nullable String ownRule(Fields entry, String name) {
        return entry.fields().keySet().stream()
                .filter(other -> other.endsWith(OWN_RULE))
                .filter(other -> name.toLowerCase(Locale.ROOT)
                        .contains(other.replace(OWN_RULE, "").toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    /** A version's date is in force for every rule that the version cites; a shipped exam's policy is a matter of R11. */
    private SortedSet<String> rulesOf(Fields entry, String name, SortedSet<String> rules) {
        if (!rules.isEmpty()) {
            return rules;
        }
        return switch (name) {
            case "date" -> Rules.citedWithin(entry);
            case "policy" -> shipped && entry.fields().containsKey("exam") ? OWN_POLICY : rules;
            default -> rules;
        };
    }

    /** What is to be entered has no figure yet. */
    private static boolean hasEmptyList(Fields entry) {
        return entry.fields().values().stream()
                .anyMatch(value -> value instanceof Items items && items.items().isEmpty());
    }

    private void figure(SortedSet<String> rules, List<Step> path, String place, int line, @Nullable Object value) {
        SortedSet<String> known = new TreeSet<>(rules);
        known.removeIf(published.negate());
        if (!known.isEmpty()) {
            figures.add(new Figure(file, line, known, path, place, null, value));
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
