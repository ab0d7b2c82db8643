package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.policies.Shipped.retakePolicy;
import static org.examledger.policies.Shipped.waitAfter;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OracleAndFunRetakeRulesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9})
    @Tag("R12")
    void R12_waitsZeroDaysAfterAFailedProctoredSitting(int ordinal) {
        assertThat(waitAfter(ordinal, "1Z0-1072", "2023-01-01")).isEqualTo(new Wait(Duration.ZERO, "R12"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9})
    @Tag("R13")
    void R13_letsAnUnproctoredExamBeRetakenAtAnyTime(int ordinal) {
        assertThat(waitAfter(ordinal, "OU-EXPLORER", "2023-01-01")).isEqualTo(new Wait(Duration.ZERO, "R13"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1Z0-1072", "1Z0-1056", "OU-EXPLORER"})
    @Tag("R14")
    void R14_neverLetsAPassedExamBeRetaken(String exam) {
        assertThat(retakePolicy(exam, "2023-01-01").passRule()).isEqualTo(new PassRule(AfterPass.NEVER, "R14"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1Z0-1072", "OU-EXPLORER", "CARTOPRO-2017"})
    void onlyMicrosoftCapsSittings(String exam) {
        assertThat(retakePolicy(exam, "2023-01-01").cap()).isNull();
    }

    @Test
    @Tag("R15")
    void R15_allowsOneSittingInASession() {
        assertThat(retakePolicy("CARTOPRO-2017", "2017-03-01").singleSitting()).isEqualTo(new SingleSitting("R15"));
    }

    @Test
    @Tag("R15")
    void R15_neverLetsAPassedExamBeRetaken() {
        assertThat(retakePolicy("CARTOPRO-2017", "2017-03-01").passRule())
                .isEqualTo(new PassRule(AfterPass.NEVER, "R15"));
    }

    @Test
    @Tag("R15")
    void R15_needsNoWait() {
        assertThat(retakePolicy("CARTOPRO-2017", "2017-03-01").waits().after(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AZ-104", "98-364", "77-725", "1Z0-1072", "OU-EXPLORER"})
    @Tag("R15")
    void R15_isTheSessionsRuleAlone(String exam) {
        assertThat(retakePolicy(exam, "2023-01-01").singleSitting()).isNull();
    }
}
