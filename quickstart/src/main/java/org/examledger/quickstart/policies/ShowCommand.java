package org.examledger.quickstart.policies;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.examledger.policies.Exam;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.Program;
import org.examledger.policies.words.PlainWords;
import org.examledger.policies.words.Said;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code examledger policies show}: the rules of a program or of an exam. */
@Command(
        name = "show",
        description = "Says in plain words the rules of a program with its exams, or of one exam.",
        mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROGRAM|EXAM", description = "The id of a program or of an exam.")
    private String id = "";

    @Option(
            names = "--policies",
            paramLabel = "DIR",
            description = "Directory of policy files beside those shipped; may be repeated.")
    private List<Path> policies = List.of();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        PolicyCatalogue catalogue = PolicyCatalogue.load(policies);
        var words = new PlainWords(catalogue, language.chosen());
        List<Said> sentences = words.program(id)
                .or(() -> words.exam(id))
                .orElseThrow(() -> new CommandLine.ParameterException(command, unknown(catalogue)));
        PrintWriter out = command.getOut();
        sentences.stream().flatMap(Said::lines).forEach(out::println);
        return 0;
    }

    private String unknown(PolicyCatalogue catalogue) {
        String programs = catalogue.programs().stream().map(Program::program).collect(Collectors.joining(", "));
        String exams = catalogue.exams().stream().map(Exam::examId).collect(Collectors.joining(", "));
        return "there is no program or exam %s; there are the programs %s and the exams %s"
                .formatted(id, programs, exams);
    }
}
