package org.examledger.quickstart;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.examledger.kit.wire.RegisteredSchemas;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.quickstart.cases.SixtyDays;
import org.examledger.quickstart.console.PeakMemory;
import org.examledger.quickstart.console.Progress;
import org.examledger.quickstart.ledger.Ledger;
import org.examledger.quickstart.ledger.LedgerService;
import org.examledger.quickstart.publish.IntakePublisher;
import org.examledger.quickstart.report.Asked;
import org.examledger.quickstart.report.LedgerReport;
import org.examledger.quickstart.report.Settling;
import org.examledger.quickstart.sample.Sample;
import org.examledger.quickstart.sample.SampleSettings;
import org.examledger.quickstart.timetable.SixtyDaysRun;
import org.examledger.schemas.Topics;

/**
 * Publishes the sample to a ledger that runs, lets sixty more days pass with what reviewers, candidates and staff report in
 * them, and reports what came of it.
 */
final class Demo {

    private static final long MEBIBYTE = 1024 * 1024;
    private static final int SAY_EVERY_MILLIS = 2_000;

    private final Ledger ledger;
    private final PolicyCatalogue policies;
    private final Progress progress;
    private final PrintStream out;
    private long lastSaid;

    Demo(Ledger ledger, PolicyCatalogue policies, Progress progress, PrintStream out) {
        this.ledger = ledger;
        this.policies = policies;
        this.progress = progress;
        this.out = out;
    }

    void run(long seed) {
        var settings = SampleSettings.ofDemonstration(seed);
        String bootstrapServers = ledger.broker().bootstrapServers();
        URI registry = ledger.registry().confluentApi();
        var decoder = new WireDecoder(new RegisteredSchemas(registry), Topics.all());
        List<Asked> asked;
        try (var publisher = new IntakePublisher(bootstrapServers, registry);
                var settling = new Settling(bootstrapServers, groups())) {
            // Before the clock is set, nothing is in the future and no deadline ends.
            publisher.setClock(settings.until());
            progress.say("publishing the sample of seed %d; the clock stands at %s", seed, settings.until());
            Sample sample = Sample.of(settings, policies);
            publisher.publish(
                    sample.before(settings.until()), sent -> progress.say("%,d reports handed to Kafka", sent));
            progress.say("published; the services are working it off");
            settling.await(this::told);
            SixtyDays days = SixtyDays.after(sample, settings, policies);
            progress.say(
                    "settled; the clock runs from %s to %s. Deadlines, as their topic tells:",
                    days.from(), days.until());
            asked = new SixtyDaysRun(bootstrapServers, decoder, ledger.services(), publisher, settling)
                    .run(days, sample.from(settings.until()), line -> progress.say("%s", line));
        }
        progress.say("sixty days have passed; reading the topics back");
        new LedgerReport(bootstrapServers, decoder, ledger.services(), out).print(asked);
        out.println();
        memory();
    }

    private static List<String> groups() {
        return LedgerService.ALL.stream().map(LedgerService::group).toList();
    }

    /** Says now and then how much is left to do. */
    private void told(long left) {
        long now = progress.elapsed().toMillis();
        if (left > 0 && now - lastSaid > SAY_EVERY_MILLIS) {
            lastSaid = now;
            progress.say("%,d offsets to go", left);
        }
    }

    private void memory() {
        List<ProcessHandle> processes = List.of(
                ProcessHandle.current(),
                Objects.requireNonNull(ledger.registry().handle()));
        PeakMemory.of(processes)
                .ifPresentOrElse(
                        bytes -> progress.say(
                                "peak memory of both processes, registry included: %,d MiB", bytes / MEBIBYTE),
                        () -> progress.say("peak memory is not known on this system"));
    }
}
