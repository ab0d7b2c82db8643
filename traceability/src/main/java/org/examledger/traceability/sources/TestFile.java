package org.examledger.traceability.sources;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one test class line by line; the formatter of the build sees to it that an annotation and a declaration begin a line. */
final class TestFile {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([A-Z]\\d+)\"\\)");
    private static final Pattern TEST = Pattern.compile("\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory)\\b.*");
    private static final Pattern TYPE = Pattern.compile(
            "(\\s*)(?:(?:public|private|protected|static|final|abstract|sealed|non-sealed) )*(?:class|record|interface|enum) (\\w+).*");
    private static final Pattern METHOD =
            Pattern.compile("\\s+(?:(?:public|protected|static|final) )*[\\w<>?, .\\[\\]]+ (\\w+)\\([^\"]*");

    private record Type(String name, int indent, SortedSet<String> tags) {}

    private final Module module;
    private final String file;
    private final List<TaggedTest> tests = new ArrayList<>();
    private final Deque<Type> types = new ArrayDeque<>();
    private final SortedSet<String> tags = new TreeSet<>();
    private String packageName = "";
    private boolean test;

    TestFile(Module module, String file) {
        this.module = module;
        this.file = file;
    }

    List<TaggedTest> read(String text) {
        text.lines().forEach(this::line);
        return tests;
    }

    private void line(String line) {
        Matcher named = PACKAGE.matcher(line);
        Matcher type = TYPE.matcher(line);
        Matcher method = METHOD.matcher(line);
        Matcher tag = TAG.matcher(line);
        if (named.matches()) {
            packageName = named.group(1);
        } else if (line.strip().startsWith("@") && tag.find()) {
            tags.add(tag.group(1));
            while (tag.find()) {
                tags.add(tag.group(1));
            }
        } else if (TEST.matcher(line).matches()) {
            test = true;
        } else if (type.matches()) {
            enter(type.group(2), type.group(1).length());
        } else if (test && method.matches()) {
            add(method.group(1));
        } else if (line.strip().equals("}")) {
            types.removeIf(open -> open.indent() >= line.indexOf('}'));
        }
    }

    private void enter(String name, int indent) {
        types.removeIf(type -> type.indent() >= indent);
        SortedSet<String> all = new TreeSet<>(tags);
        if (!types.isEmpty()) {
            all.addAll(types.getLast().tags());
        }
        types.addLast(new Type(name, indent, all));
        tags.clear();
        test = false;
    }

    private void add(String method) {
        SortedSet<String> all = new TreeSet<>(tags);
        all.addAll(types.getLast().tags());
        if (!all.isEmpty()) {
            String className = String.join("$", types.stream().map(Type::name).toList());
            tests.add(new TaggedTest(module, file, packageName + "." + className, method, all));
        }
        tags.clear();
        test = false;
    }
}
