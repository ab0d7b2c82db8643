package org.examledger.kit.recovery;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One partition of the topics that a service reads and writes, seen from outside its own consumer. */
public interface PublishedLog extends AutoCloseable {

    /** The next committed records of the service's own topics, in no order between topics; empty when none came now. */
    List<ConsumerRecord<byte[], byte[]>> next();

    /** Whether the service's own topics have been read up to the ends noted when this log was opened. */
    boolean ownRecordsRead();

    /**
     * Whether the service's consumer group has committed its inputs up to the last record before the ends noted when this
     * log was opened, or since. Control records at the end are never consumed as records, so they are not waited for.
     */
    boolean inputsRead();

    /** Notes the ends of the inputs anew: {@link #inputsRead} then speaks of these. */
    void noteInputEnds();

    /** Whether the group has committed any progress at all on this partition. */
    boolean progressCommitted();

    @Override
    void close();

    /** Opens the log of a partition, and notes the ends. */
    @FunctionalInterface
    interface Opener {
        /**
         * @param partition of all these topics
         * @param inputs topics that the service reads
         * @param own topics that the service writes
         */
        PublishedLog open(int partition, List<String> inputs, List<String> own);
    }
}
