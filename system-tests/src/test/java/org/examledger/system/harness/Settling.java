package org.examledger.system.harness;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.examledger.schemas.Topic;
import org.jspecify.annotations.Nullable;

/** Knows when the services have taken everything in: then what stands in the topics is final. */
public final class Settling {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Ledger ledger;
    private final TopicReader reader;
    private final Times times;
    private @Nullable Seen settled;

    /** Where all topics end, after so many starts of services. While neither changes, what had settled stays settled. */
    private record Seen(Map<TopicPartition, Long> ends, int starts) {}

    Settling(Ledger ledger, TopicReader reader, Times times) {
        this.ledger = ledger;
        this.reader = reader;
        this.times = times;
    }

    /**
     * Waits until every service has committed every record that it reads, nothing is left that they could read, and time
     * has had its effects on all of it: what time brings about is read by others, and so on until nothing changes.
     */
    public void await() {
        if (seen().equals(settled)) {
            return;
        }
        until("all services have read their inputs", this::settled);
        while (times.mayHaveEffects()) {
            times.awaitEffects();
            until("all services have read what time brought about", this::settled);
        }
    }

    private static void until(String what, Callable<Boolean> done) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(done);
    }

    /**
     * A commit shows in the group's offsets before it shows in every topic, and what one service commits is another's
     * input: so no transaction may be open, and no topic may have grown while the offsets were looked at.
     */
    private boolean settled() {
        settled = null;
        Seen before = seen();
        boolean over = before.ends().equals(ledger.offsets().ends(IsolationLevel.READ_COMMITTED))
                && haveRead()
                && before.equals(seen());
        settled = over ? before : null;
        return over;
    }

    private Seen seen() {
        return new Seen(ledger.offsets().ends(IsolationLevel.READ_UNCOMMITTED), ledger.starts());
    }

    private boolean haveRead() {
        Map<TopicPartition, Long> last = reader.lastOffsets();
        return ledger.services().stream().allMatch(service -> hasRead(service, last));
    }

    private boolean hasRead(Service service, Map<TopicPartition, Long> last) {
        Map<TopicPartition, OffsetAndMetadata> committed = ledger.offsets().committed(service);
        Set<String> inputs = service.inputs().stream().map(Topic::name).collect(Collectors.toSet());
        return last.entrySet().stream()
                .filter(record -> inputs.contains(record.getKey().topic()))
                .allMatch(record -> {
                    OffsetAndMetadata offset = committed.get(record.getKey());
                    return offset != null && offset.offset() > record.getValue();
                });
    }
}
