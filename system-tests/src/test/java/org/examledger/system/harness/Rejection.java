package org.examledger.system.harness;

import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A report that was refused, as the rejected topic keeps it. */
public record Rejection(ConsumerRecord<byte[], byte[]> record) {

    /** Why, in the contract's codes. */
    public String code() {
        return header("reason");
    }

    /** Why, in a sentence. */
    public String detail() {
        return header("detail");
    }

    /** A header that has to be there. */
    public String header(String name) {
        return Objects.requireNonNull(TopicReader.header(record, name), () -> "no header " + name);
    }
}
