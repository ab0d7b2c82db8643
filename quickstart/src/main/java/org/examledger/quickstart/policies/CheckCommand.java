package org.examledger.quickstart.policies;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.PolicyException;
import org.examledger.policies.words.PlainWords;
import org.examledger.policies.words.Said;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code examledger policies check}: every problem of the files, or what they say. */
@Command(
        name = "check",
        description =
                "Checks the policy files of directories together with those shipped. Prints every problem and ends with 1;"
                        + " or, if there is none, says in plain words what they add.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final int PROBLEMS = 1;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Directories of policy files.")
    private List<Path> directories = List.of();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        demandDirectories(command);
        try {
            PolicyCatalogue catalogue = PolicyCatalogue.load(directories);
            say(command.getOut(), new PlainWords(catalogue, language.chosen()).beyond(PolicyCatalogue.shipped()));
            return 0;
        } catch (PolicyException broken) {
            broken.problems().forEach(command.getOut()::println);
            int count = broken.problems().size();
            command.getErr()
                    .println("examledger: the policy files have "
                            + (count == 1 ? "a problem." : "%,d problems.".formatted(count)));
            return PROBLEMS;
        }
    }

    private void demandDirectories(CommandLine command) {
        String others = directories.stream()
                .filter(directory -> !Files.isDirectory(directory))
                .map(directory -> (Files.exists(directory) ? "%s is a file" : "there is no %s").formatted(directory))
                .collect(Collectors.joining(", and "));
        if (!others.isEmpty()) {
            throw new CommandLine.ParameterException(command, others + ": name directories of policy files");
        }
    }

    private static void say(PrintWriter out, List<Said> sentences) {
        out.println("No problems. " + (sentences.isEmpty() ? "The files say what is shipped, too." : "The files say:"));
        for (Said said : sentences) {
            out.println();
            said.lines().forEach(out::println);
        }
    }
}
