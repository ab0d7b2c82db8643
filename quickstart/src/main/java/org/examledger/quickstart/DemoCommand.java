package org.examledger.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.quickstart.console.LogFile;
import org.examledger.quickstart.console.Progress;
import org.examledger.quickstart.ledger.Ledger;
import org.examledger.quickstart.ledger.LedgerPorts;
import org.examledger.quickstart.ledger.StateDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code examledger demo}: start, publish the sample, report, stop, leave nothing. */
@Command(
        name = "demo",
        description =
                "Starts everything on free ports, publishes a sample of 2,000 candidates, lets sixty days of reviews and"
                        + " appeals pass, reports what came of it, and stops. Without --state nothing is left behind.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final String DEFAULT_SEED = "2017";

    @Mixin
    private LedgerOptions options = new LedgerOptions();

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = DEFAULT_SEED,
            description = "Which sample; the same number gives the same one. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Override
    public Integer call() {
        PolicyCatalogue policies = options.catalogue();
        LedgerPorts ports = options.ports(LedgerPorts.free());
        Path named = options.state();
        boolean temporary = named == null;
        try (var directory = StateDirectory.open(named == null ? temporary() : named)) {
            var progress = new Progress(System.out, Session.startedAt());
            var session = new Session(directory, temporary, progress);
            // The figures are to be those of this sample, whatever an earlier demonstration left here.
            directory.empty();
            LogFile.use(session.log());
            var settings = options.settings(directory.path(), ports).withControllableClock();
            var ledger = new Ledger(settings, progress);
            return session.run(ledger, () -> {
                ledger.start();
                new Demo(ledger, policies, progress, System.out).run(seed);
                return () -> progress.say("everything stopped; the demonstration is over");
            });
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("examledger-demo-");
        } catch (IOException full) {
            throw new UncheckedIOException("No temporary directory can be made.", full);
        }
    }
}
