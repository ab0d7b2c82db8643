package org.examledger.kit.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Serializer;
import org.examledger.kit.given.Candidate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A registry that has just started may lose a request, and the serializer would wait for its answer for ever. */
class LostLookUpTest {
    private static final byte[] VALUE = {7};
    private static final String LOST = "lost";

    @Test
    @DisplayName("A look-up that is not answered is made again")
    void askedAgain() {
        assertThat(encode(1)).isEqualTo(VALUE);
    }

    @Test
    @DisplayName("Where it is never answered, the registry is away")
    void neverAnswered() {
        assertThatThrownBy(() -> encode(3)).isInstanceOf(RegistryUnavailableException.class);
    }

    private static byte[] encode(int lost) {
        Map<String, Object> properties = Map.of(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, Losing.class, LOST, lost);
        try (WireEncoder encoder = new WireEncoder(properties, Duration.ofMillis(100))) {
            return encoder.encode("topic", Candidate.GRACE.starts("a1", "AZ-104", "2021-05-03T09:00:00Z"));
        }
    }

    /** Waits without end for the first answers. */
    public static final class Losing implements Serializer<Object> {
        private final CountDownLatch never = new CountDownLatch(1);
        private int left;

        @Override
        public void configure(Map<String, ?> properties, boolean isKey) {
            left = (Integer) properties.get(LOST);
        }

        @Override
        public byte[] serialize(String topic, Object record) {
            if (left-- > 0) {
                try {
                    never.await();
                } catch (InterruptedException givenUp) {
                    throw new IllegalStateException(givenUp);
                }
            }
            return VALUE;
        }
    }
}
