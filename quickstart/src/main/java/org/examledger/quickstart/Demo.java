package org.examledger.quickstart;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.quickstart.console.PeakMemory;
import org.examledger.quickstart.console.Progress;
import org.examledger.quickstart.ledger.Ledger;
import org.examledger.quickstart.ledger.LedgerService;
import org.examledger.quickstart.publish.IntakePublisher;
import org.examledger.quickstart.report.LedgerReport;
import org.examledger.quickstart.report.Settling;
import org.examledger.quickstart.sample.Sample;
import org.examledger.quickstart.sample.SampleSettings;

/** Publishes the sample to a ledger that runs, waits until it is worked off, and reports what came of it. */
final class Demo {

    private static final long MEBIBYTE = 1024 * 1024;
    private static final int SAY_EVERY_MILLIS = 2_000;

    private final Ledger ledger;
    private final PolicyCatalogue policies;
    private final Progress progress;
    private final PrintStream out;

    Demo(Ledger ledger, PolicyCatalogue policies, Progress progress, PrintStream out) {
        this.ledger = ledger;
        this.policies = policies;
        this.progress = progress;
        this.out = out;
    }

    void run(long seed) {
        Sample sample = Sample.of(SampleSettings.ofDemonstration(seed), policies);
        progress.say("publishing the sample of seed %d", seed);
        String bootstrapServers = ledger.broker().bootstrapServers();
        URI registry = ledger.registry().confluentApi();
        new IntakePublisher(bootstrapServers, registry)
                .publish(sample.reports(), sent -> progress.say("%,d reports handed to Kafka", sent));
        progress.say("published; the services are working it off");
        settle(bootstrapServers);
        progress.say("settled; reading the topics back");
        new LedgerReport(bootstrapServers, registry, ledger.service("eligibility"), out).print();
        out.println();
        memory();
    }

    private void settle(String bootstrapServers) {
        List<String> groups =
                LedgerService.ALL.stream().map(LedgerService::group).toList();
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var said = new long[] {progress.elapsed().toMillis()};
            new Settling(admin, bootstrapServers, groups).await(left -> {
                long now = progress.elapsed().toMillis();
                if (left > 0 && now - said[0] > SAY_EVERY_MILLIS) {
                    said[0] = now;
                    progress.say("%,d offsets to go", left);
                }
            });
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
