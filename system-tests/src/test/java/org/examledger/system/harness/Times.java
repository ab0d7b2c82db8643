package org.examledger.system.harness;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.examledger.schemas.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Knows when time has had its effects. Each service says in a metric up to which instant it has, as far as it is concerned.
 * What appeals-service concluded then may still be on its way, so a probe is sent behind it.
 */
final class Times {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Ledger ledger;
    private final TopicReader reader;
    private final Probes probes;
    private @Nullable Instant now;
    private @Nullable Moment looked;

    /** What may give time something to do: facts about cases and appeals, the clock itself, a start of services. */
    private record Moment(
            int sanctions, int reports, @Nullable Instant now, int starts) {}

    Times(Ledger ledger, TopicReader reader, Probes probes) {
        this.ledger = ledger;
        this.reader = reader;
        this.probes = probes;
    }

    /** The clock was set. */
    void clock(Instant to) {
        now = to;
    }

    /** Whether there is a clock, and anything came in since its effects were awaited last. */
    boolean mayHaveEffects() {
        return now != null && !ledger.atWork(Service.APPEALS).isEmpty() && !moment().equals(looked);
    }

    /** Waits until time has had its effects on everything that was read before, and they are committed. */
    void awaitEffects() {
        Moment before = moment();
        until("time has had its effects up to " + now, () -> hasCome(Service.APPEALS));
        if (looked == null || !Objects.equals(looked.now(), before.now()) || looked.starts() != before.starts()) {
            // The clock moved, or somebody has to look at it anew: deadlines of all services may have passed.
            for (Service service : Service.values()) {
                until("time has come for " + service.id() + " up to " + now, () -> hasCome(service));
            }
        }
        Map<TopicPartition, Long> sent = probes.send();
        until("the effects of time are committed", () -> probes.committed(sent));
        looked = before;
    }

    private static void until(String what, Callable<Boolean> done) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(done);
    }

    private Moment moment() {
        return new Moment(
                reader.all(Topics.SANCTIONS).size(),
                reader.all(Topics.INTAKE_APPEALS).size(),
                now,
                ledger.starts());
    }

    private boolean hasCome(Service service) {
        return ledger.atWork(service).stream()
                .mapToDouble(instance -> instance.http().metric("examledger.time"))
                .allMatch(seconds -> now != null && Math.round(seconds * 1000) == now.toEpochMilli());
    }
}
