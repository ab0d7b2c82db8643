package org.examledger.kit.spring;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownMemberIdException;
import org.examledger.kit.store.StoreNames;
import org.examledger.kit.stream.ServiceDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offsets without the state that they stand for would make a service take back everything that it ever said. Where the
 * changelogs are gone, the offsets go too, and the state is rebuilt from the first record.
 */
final class LostState {
    private static final Logger LOG = LoggerFactory.getLogger(LostState.class);

    private LostState() {}

    static void rewindIfGone(Admin admin, ServiceDefinition service) {
        try {
            Set<String> topics = admin.listTopics().names().get();
            boolean whole = StoreNames.ALL.stream()
                    .allMatch(store -> topics.contains(service.name() + "-" + store + "-changelog"));
            Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(service.name())
                    .partitionsToOffsetAndMetadata()
                    .get();
            if (!whole && offsets.values().stream().anyMatch(offset -> offset != null && offset.offset() > 0)) {
                LOG.warn("changelogs of {} are gone; its offsets are set back to rebuild the state", service.name());
                Map<TopicPartition, OffsetAndMetadata> begin = new HashMap<>();
                offsets.keySet().forEach(partition -> begin.put(partition, new OffsetAndMetadata(0)));
                admin.alterConsumerGroupOffsets(service.name(), begin).all().get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while looking at the state of " + service.name(), interrupted);
        } catch (ExecutionException fault) {
            if (!(fault.getCause() instanceof GroupIdNotFoundException
                    || fault.getCause() instanceof UnknownMemberIdException)) {
                throw new IllegalStateException(
                        "the changelogs of " + service.name()
                                + " are gone while another instance of it is running; stop"
                                + " every instance, then start again",
                        fault.getCause());
            }
        }
    }
}
