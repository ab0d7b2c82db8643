package org.examledger.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.examledger.policies.PolicyException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code examledger}. */
@Command(
        name = "examledger",
        description = "Exam Ledger on this machine: broker, schema registry and services, without Docker.",
        mixinStandardHelpOptions = true,
        version = "Exam Ledger 0.1.0",
        subcommands = {DemoCommand.class, UpCommand.class})
public final class Examledger implements Runnable {

    private static final int PROBLEMS_SHOWN = 10;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** @param arguments a command and its options */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.exit(run(arguments));
    }

    /** Runs a command and gives its exit code: 0 done, 1 failed, 2 wrongly called. */
    static int run(String... arguments) {
        return new CommandLine(new Examledger())
                .setParameterExceptionHandler((mistake, parsed) -> wronglyCalled(mistake))
                .setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, command))
                .execute(arguments);
    }

    /** A command is missing. */
    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "say what to do: demo or up");
        }
    }

    private static String firstOf(PolicyException broken) {
        int problems = broken.problems().size();
        String first = broken.problems().stream()
                .limit(PROBLEMS_SHOWN)
                .map(Object::toString)
                .collect(Collectors.joining("\n  "));
        return problems <= PROBLEMS_SHOWN ? first : first + "\n  and %d more".formatted(problems - PROBLEMS_SHOWN);
    }

    private static int wronglyCalled(CommandLine.ParameterException mistake) {
        mistake.getCommandLine().getErr().printf("examledger: %s; --help tells more.%n", mistake.getMessage());
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception fault, CommandLine command) {
        switch (fault) {
            case UserMistake mistake -> command.getErr().println("examledger: " + mistake.getMessage());
            case PolicyException broken ->
                command.getErr().println("examledger: the policy files cannot be used: " + firstOf(broken));
            default -> fault.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
