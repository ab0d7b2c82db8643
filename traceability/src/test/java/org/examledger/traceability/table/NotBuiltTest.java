package org.examledger.traceability.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotBuiltTest {
    @Test
    void eachRuleHasAReason() {
        assertThat(NotBuilt.read("# why\n\nR9: beta exams: later\n")).isEqualTo(Map.of("R9", "beta exams: later"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R9\n", "R9:\n", "R9: \n", "R9: one\nR9: two\n"})
    void aRuleWithoutReasonOrTwiceIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> NotBuilt.read(text));
    }
}
