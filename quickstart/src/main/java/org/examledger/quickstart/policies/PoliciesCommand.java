package org.examledger.quickstart.policies;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code examledger policies}: for who writes policy files. */
@Command(
        name = "policies",
        description = "Checks policy files, and shows policies in plain words.",
        mixinStandardHelpOptions = true,
        subcommands = {CheckCommand.class, ShowCommand.class})
public final class PoliciesCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** A command is missing. */
    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "say what to do: policies check or policies show");
        }
    }
}
