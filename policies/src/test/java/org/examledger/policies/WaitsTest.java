package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitsTest {

    private static final Wait DAY = new Wait(Duration.ofDays(1), "R1");
    private static final Wait WEEK = new Wait(Duration.ofDays(7), "R2");

    @Test
    void eachFailedSittingHasItsWait() {
        Waits waits = new Waits(List.of(DAY, WEEK));

        assertThat(waits.after(1)).contains(DAY);
        assertThat(waits.after(2)).contains(WEEK);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 1000})
    void theLastWaitRepeats(int ordinal) {
        assertThat(new Waits(List.of(DAY, WEEK)).after(ordinal)).contains(WEEK);
    }

    @Test
    void withoutStepsThereIsNoWait() {
        assertThat(new Waits(List.of()).after(1)).isEmpty();
    }

    @Test
    void ordinalsStartAtOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waits(List.of(DAY)).after(0))
                .withMessage("The ordinal of a sitting starts at 1, not at 0");
    }
}
