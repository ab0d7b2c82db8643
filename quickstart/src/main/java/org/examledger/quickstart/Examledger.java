package org.examledger.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.examledger.policies.PolicyException;
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

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /** @param arguments a command and its options */
    public static void main(String[] arguments) {
        var out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.exit(run(arguments));
    }

    /** Runs a command and gives its exit code: 0 done, 1 failed, 2 wrongly called. */
    static int run(String... arguments) {
        return new CommandLine(new Examledger())
                .setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, command))
                .execute(arguments);
    }

    /** A command is missing. */
    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: demo or up.");
        }
    }

    private static int failed(Exception fault, CommandLine command) {
        switch (fault) {
            case UserMistake mistake -> command.getErr().println("examledger: " + mistake.getMessage());
            case PolicyException broken ->
                command.getErr().println("examledger: the policy files cannot be used: " + broken.getMessage());
            default -> fault.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
