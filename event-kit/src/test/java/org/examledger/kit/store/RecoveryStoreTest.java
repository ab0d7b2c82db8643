package org.examledger.kit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.examledger.kit.given.MapStore;
import org.examledger.kit.store.RecoveryStore.Phase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecoveryStoreTest {
    private final RecoveryStore store = new RecoveryStore(new MapStore());
    private final OffsetStore intake = store.offsets("");

    @Test
    @DisplayName("A store without a phase has no state at all; a phase that was noted stands")
    void phaseStands() {
        assertThat(store.phase()).isEmpty();

        store.phase(Phase.REBUILDING);
        store.phase(Phase.LIVE);

        assertThat(store.phase()).contains(Phase.LIVE);
    }

    @Test
    @DisplayName("Subjects are handed over once, and one that cannot be concluded about stays")
    void subjectsAreHandedOver() {
        List<String> taken = new ArrayList<>();
        store.touch("grace");
        store.touch("ada");
        store.touch("ada");
        store.touch("漢字");

        assertThat(store.settle(subject -> !subject.equals("grace") && taken.add(subject)))
                .isFalse();
        assertThat(taken).containsExactly("ada");
        assertThat(store.settle(taken::add)).isTrue();
        assertThat(taken).containsExactly("ada", "grace", "漢字");
    }

    @Test
    @DisplayName("Answers, reports, subjects and the phase do not get into each other's way")
    void kindsAreApart() {
        store.phase(Phase.REBUILDING);
        intake.answered(7, "ACCEPTED");
        intake.taken(7);
        intake.putOff(7, bytes("report"));
        store.touch("");
        store.touch("p");

        assertThat(intake.answer(7)).contains("ACCEPTED");
        intake.forgetAnswer(7);
        assertThat(intake.answer(7)).isEmpty();
        assertThat(intake.drain(0, bytes -> text(bytes).equals("report"))).isEmpty();
        List<String> subjects = new ArrayList<>();
        assertThat(store.settle(subjects::add)).isTrue();
        assertThat(subjects).containsExactly("", "p");
        assertThat(store.phase()).contains(Phase.REBUILDING);
        assertThat(intake.taken()).isEqualTo(7);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
