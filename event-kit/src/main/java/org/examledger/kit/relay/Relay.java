package org.examledger.kit.relay;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;
import org.examledger.kit.conclusion.Outbox;
import org.examledger.kit.conclusion.Publisher;
import org.examledger.kit.store.StoredFact;
import org.examledger.kit.store.StoredFact.Origin;
import org.examledger.schemas.Topic;

/** The sending side of a task: copies facts into the service's relay topic, in the transaction of what gives occasion. */
public final class Relay {
    private final Topic topic;
    private final int partition;
    private final int partitions;
    private final Publisher publisher;

    /**
     * The relay of a task.
     *
     * @param partition of the task
     * @param partitions how many there are
     */
    public Relay(Topic topic, int partition, int partitions, Publisher publisher) {
        this.topic = topic;
        this.partition = partition;
        this.partitions = partitions;
        this.publisher = publisher;
    }

    /** Copies a fact about a subject that many depend on onto every partition. */
    void everywhere(String subject, StoredFact fact) {
        publish(Outbox.EVERY_PARTITION, new Copy(subject, partition, fact));
    }

    /**
     * Copies a fact to another subject, on the partition of that one. A fact that was relayed here goes on as its owner's.
     *
     * @param from the id of the subject that knows the fact
     */
    public void copy(String from, StoredFact fact, String target) {
        Origin known = fact.origin();
        Origin origin = known == null ? new Origin(from, partition) : known;
        if (target.equals(origin.subject())) {
            return; // whose fact it is knows it
        }
        StoredFact copied = new StoredFact(
                fact.topic(), fact.offset(), fact.recordedAt(), fact.traceparent(), fact.value(), origin);
        byte[] key = target.getBytes(StandardCharsets.UTF_8);
        publish(Utils.toPositive(Utils.murmur2(key)) % partitions, new Copy(target, origin.partition(), copied));
    }

    private void publish(int to, Copy copy) {
        publisher.relay(topic, to, copy.key(), copy.fact().value(), copy.headers());
    }
}
