package org.examledger.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.examledger.policies.PolicyException;
import org.examledger.quickstart.policies.PoliciesCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code examledger}. */
@Command(
        name = "examledger",
        description = "Exam Ledger on this machine: broker, schema registry and services, without Docker.",
        mixinStandardHelpOptions = true,
        version = "Exam Ledger 0.1.0",
        subcommands = {DemoCommand.class, UpCommand.class, PoliciesCommand.class})
public final class Examledger implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** @param arguments a command and its options */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(out);
        var lines = new PrintWriter(out, true, StandardCharsets.UTF_8);
        System.exit(run(lines, new PrintWriter(System.err, true), arguments));
    }

    /** Runs a command and gives its exit code: 0 done, 1 failed, 2 wrongly called. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Examledger())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((mistake, parsed) -> wronglyCalled(mistake))
                .setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, command))
                .execute(arguments);
    }

    /** A command is missing. */
    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "say what to do: demo, up or policies");
        }
    }

    /** Each on a line of its own, so that all can be put right at once. */
    private static String problems(PolicyException broken) {
        return broken.problems().stream().map(problem -> "\n  " + problem).collect(Collectors.joining());
    }

    private static int wronglyCalled(CommandLine.ParameterException mistake) {
        mistake.getCommandLine().getErr().printf("examledger: %s; --help tells more.%n", mistake.getMessage());
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception fault, CommandLine command) {
        switch (fault) {
            case UserMistake mistake -> command.getErr().println("examledger: " + mistake.getMessage());
            case PolicyException broken ->
                command.getErr().println("examledger: the policy files cannot be used:" + problems(broken));
            default -> fault.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
