package org.examledger.kit.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.kit.conclusion.Outbox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutgoingTest {
    private static final byte[] VALUE = {1};

    @Test
    @DisplayName("A record leaves on its partition whatever its key, a copy for all on each that there is")
    void partition() {
        assertThat(Outgoing.PARTITIONER.partitions("topic", VALUE, new Outgoing(3, VALUE), 6))
                .hasValueSatisfying(partitions -> assertThat(partitions).containsExactly(3));
        assertThat(Outgoing.PARTITIONER.partitions("topic", VALUE, new Outgoing(Outbox.EVERY_PARTITION, VALUE), 6))
                .hasValueSatisfying(partitions -> assertThat(partitions).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5));
    }
}
