package org.examledger.kit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.examledger.kit.given.MapStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OffsetStoreTest {
    private final MapStore entries = new MapStore();
    private final RecoveryStore recovery = new RecoveryStore(entries);
    private final OffsetStore store = recovery.offsets("");

    @Test
    @DisplayName("Reports that were put off are handed over by offset, each once")
    void putOffReportsComeInOrder() {
        List<String> taken = new ArrayList<>();
        for (long offset : new long[] {70_000, 3, 255, 256}) {
            store.putOff(offset, bytes("report " + offset));
        }

        assertThat(store.drain(0, bytes -> taken.add(text(bytes)))).isEmpty();

        assertThat(taken).containsExactly("report 3", "report 255", "report 256", "report 70000");
        assertThat(store.drain(0, bytes -> taken.add(text(bytes)))).isEmpty();
        assertThat(taken).hasSize(4);
    }

    @Test
    @DisplayName("A report that cannot be taken now stays, and all behind it; the next turn starts with it")
    void orderIsKeptBehindAReportThatCannotBeTaken() {
        List<String> taken = new ArrayList<>();
        for (long offset = 1; offset <= 3; offset++) {
            store.putOff(offset, bytes("report " + offset));
        }

        assertThat(store.drain(0, bytes -> !text(bytes).equals("report 2") && taken.add(text(bytes))))
                .contains(2L);
        assertThat(taken).containsExactly("report 1");

        assertThat(store.drain(2, bytes -> taken.add(text(bytes)))).isEmpty();
        assertThat(taken).containsExactly("report 1", "report 2", "report 3");
    }

    @Test
    @DisplayName("Each intake has its own offsets, answers and reports that were put off")
    void intakesAreApart() {
        List<OffsetStore> stores =
                List.of(store, recovery.offsets("exam.a"), recovery.offsets("exam.a2"), recovery.offsets("a"));
        for (OffsetStore each : stores) {
            assertThat(each.taken()).isEqualTo(-1);
            assertThat(each.answer(5)).isEmpty();
            each.taken(stores.indexOf(each));
            each.answered(5, "ANSWER-" + stores.indexOf(each));
            each.putOff(5, bytes("report of " + stores.indexOf(each)));
        }

        for (OffsetStore each : stores) {
            List<String> taken = new ArrayList<>();
            assertThat(each.taken()).isEqualTo(stores.indexOf(each));
            assertThat(each.answer(5)).contains("ANSWER-" + stores.indexOf(each));
            assertThat(each.drain(0, bytes -> taken.add(text(bytes)))).isEmpty();
            assertThat(taken).containsExactly("report of " + stores.indexOf(each));
        }
    }

    @Test
    @DisplayName("A named intake resumes with the report that could not be taken")
    void namedResumes() {
        OffsetStore named = recovery.offsets("exam.intake.centers.v1");
        List<String> taken = new ArrayList<>();
        named.putOff(300, bytes("first"));
        named.putOff(301, bytes("second"));

        assertThat(named.drain(0, bytes -> !text(bytes).equals("second") && taken.add(text(bytes))))
                .contains(301L);
        assertThat(named.drain(301, bytes -> taken.add(text(bytes)))).isEmpty();
        assertThat(taken).containsExactly("first", "second");
    }

    @Test
    @DisplayName("The first intake's entries lie where they lay before there were several: such a state is read on")
    void layoutOfTheFirst() {
        entries.put(
                Bytes.wrap(new byte[] {'t'}), ByteBuffer.allocate(8).putLong(41).array());
        entries.put(
                Bytes.wrap(ByteBuffer.allocate(9).put((byte) 'a').putLong(42).array()), bytes("REJECTED"));
        entries.put(
                Bytes.wrap(ByteBuffer.allocate(9).put((byte) 'b').putLong(42).array()), bytes("report"));

        assertThat(store.taken()).isEqualTo(41);
        assertThat(store.answer(42)).contains("REJECTED");
        assertThat(store.drain(0, bytes -> text(bytes).equals("report"))).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
