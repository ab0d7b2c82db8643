package org.examledger.traceability.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.traceability.sources.Module;

/** The words that fields with a choice may hold. */
final class Choices {
    private static final String MODEL = "org/examledger/policies";

    private final List<List<String>> choices;

    private Choices(List<List<String>> choices) {
        this.choices = choices;
    }

    /** Those of the enums of the policies' model, and the days of the week. */
    static Choices ofThePolicies(ClassLoader classes, Module policies) {
        return new Choices(Stream.concat(Stream.of(DayOfWeek.class), model(classes, policies).stream())
                .filter(Class::isEnum)
                .map(type -> Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList())
                .toList());
    }

    private static List<Class<?>> model(ClassLoader classes, Module policies) {
        Path root = policies.classes();
        try (Stream<Path> files = Files.walk(root.resolve(MODEL))) {
            return files.filter(file -> file.toString().endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file -> root.relativize(file).toString().replace(".class", ""))
                    .<Class<?>>map(name ->
                            load(classes, name.replace(root.getFileSystem().getSeparator(), ".")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(ClassLoader classes, String name) {
        try {
            return classes.loadClass(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** The other constants of the enums that have this one, from the one after it on. */
    List<String> besides(String word) {
        List<String> others = new ArrayList<>();
        for (List<String> choice : choices) {
            int index = choice.indexOf(word);
            if (index >= 0) {
                others.addAll(choice.subList(index + 1, choice.size()));
                others.addAll(choice.subList(0, index));
            }
        }
        return others;
    }
}
