package org.examledger.kit.spring;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownMemberIdException;
import org.examledger.kit.stream.ServiceDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offsets without the state that they stand for, or a part of the state without the rest, would make a service take back
 * what it has said. Where a changelog is gone, the others and the offsets go too, and the state is rebuilt from the first
 * record.
 */
final class LostState {
    private static final Logger LOG = LoggerFactory.getLogger(LostState.class);

    private final Admin admin;
    private final String service;
    private final Set<String> changelogs;

    private LostState(Admin admin, ServiceDefinition service) {
        this.admin = admin;
        this.service = service.name();
        this.changelogs = service.stores().stream()
                .map(store -> service.name() + "-" + store + "-changelog")
                .collect(Collectors.toSet());
    }

    static void rewindIfGone(Admin admin, ServiceDefinition service) {
        LostState state = new LostState(admin, service);
        try {
            state.rewindIfGone();
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

    private void rewindIfGone() throws InterruptedException, ExecutionException {
        Set<String> there = admin.listTopics().names().get().stream()
                .filter(changelogs::contains)
                .collect(Collectors.toSet());
        Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(service)
                .partitionsToOffsetAndMetadata()
                .get();
        boolean moved = offsets.values().stream().anyMatch(offset -> offset != null && offset.offset() > 0);
        if (there.containsAll(changelogs) || (there.isEmpty() && !moved) || isRunning()) {
            return;
        }
        LOG.warn("changelogs of {} are gone; the rest of its state goes too, to be rebuilt", service);
        if (moved) {
            Map<TopicPartition, OffsetAndMetadata> begin = new HashMap<>();
            offsets.keySet().forEach(partition -> begin.put(partition, new OffsetAndMetadata(0)));
            admin.alterConsumerGroupOffsets(service, begin).all().get();
        }
        admin.deleteTopics(there).all().get();
    }

    /** Another instance that starts for the first time may be creating the changelogs right now. */
    private boolean isRunning() throws InterruptedException, ExecutionException {
        try {
            ConsumerGroupDescription group =
                    admin.describeConsumerGroups(Set.of(service)).all().get().get(service);
            return group != null && !group.members().isEmpty();
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof GroupIdNotFoundException) {
                return false;
            }
            throw fault;
        }
    }
}
