package org.examledger.quickstart;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.examledger.quickstart.console.LogFile;
import org.examledger.quickstart.console.Progress;
import org.examledger.quickstart.ledger.Ledger;
import org.examledger.quickstart.ledger.LedgerPorts;
import org.examledger.quickstart.ledger.StateDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code examledger up}: start on the fixed ports and stay. */
@Command(
        name = "up",
        description = "Starts everything on the fixed ports and stays until Ctrl-C. Data are kept in .examledger/, or"
                + " where --state says, and used again the next time.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    private static final Path DEFAULT_STATE = Path.of(".examledger");

    @Mixin
    private LedgerOptions options = new LedgerOptions();

    @Option(names = "--fresh", description = "Empties the directory first, if examledger made it.")
    private boolean fresh;

    @Override
    public Integer call() {
        options.catalogue();
        Path state = Objects.requireNonNullElse(options.state(), DEFAULT_STATE);
        LedgerPorts ports = options.ports(LedgerPorts.fixed());
        try (var directory = StateDirectory.open(state)) {
            if (fresh) {
                directory.empty();
            }
            var progress = new Progress(System.out, Session.startedAt());
            var session = new Session(directory, false, progress);
            LogFile.use(session.log());
            progress.say(
                    "data and logs are in %s", directory.path().toAbsolutePath().normalize());
            var ledger = new Ledger(options.settings(directory.path(), ports), progress);
            return session.run(ledger, () -> {
                ledger.start();
                progress.say("everything is up; Ctrl-C stops it");
                new CountDownLatch(1).await();
                return () -> {};
            });
        }
    }
}
