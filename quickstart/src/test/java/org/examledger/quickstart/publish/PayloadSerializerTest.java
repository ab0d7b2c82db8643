package org.examledger.quickstart.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.serialization.Serializer;
import org.examledger.clock.ClockAdvanced;
import org.examledger.quickstart.sample.Payload;
import org.junit.jupiter.api.Test;

class PayloadSerializerTest {
    private static final byte[] VALUE = {7};

    @Test
    void a_schema_id_is_asked_for_again_where_the_registry_loses_the_question() {
        try (var serializer = new PayloadSerializer()) {
            serializer.configure(Map.of(PayloadSerializer.AVRO_SERIALIZER, LosesTheFirstQuestion.class), false);

            byte[] value = serializer.serialize(
                    "topic", new Payload.Whole(new ClockAdvanced(Instant.parse("2024-01-01T00:00:00Z"))));

            assertThat(value).isEqualTo(VALUE);
        }
    }

    /** Waits for ever where it is asked first. */
    public static final class LosesTheFirstQuestion implements Serializer<Object> {
        private final CountDownLatch answer = new CountDownLatch(1);
        private boolean asked;

        @Override
        public byte[] serialize(String topic, Object record) {
            if (!asked) {
                asked = true;
                try {
                    answer.await();
                } catch (InterruptedException givenUp) {
                    throw new IllegalStateException(givenUp);
                }
            }
            return VALUE;
        }
    }
}
