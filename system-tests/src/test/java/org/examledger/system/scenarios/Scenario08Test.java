package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.Outcome;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenario 8: a result that arrives after the next sitting ends in the same state")
@OnSharedLedger
class Scenario08Test {
    private final World world = World.shared();

    @Test
    void givenTheFirstResultFiveBusinessDaysLateThenTheEndStateIsThatInOrder() {
        Candidate inOrder = Candidate.of(world);
        inOrder.report(firstStart(inOrder));
        inOrder.report(firstResult(inOrder));
        inOrder.report(secondStart(inOrder));
        inOrder.report(secondResult(inOrder));

        Candidate late = Candidate.of(world);
        late.report(firstStart(late));
        late.report(secondStart(late));
        late.report(secondResult(late));
        world.settle();
        late.report(firstResult(late));

        assertThat(late.eligibility("AZ-104"))
                .isEligibleFrom("2021-05-19T09:00Z", EligibilityReason.WAITING_PERIOD)
                .counts(2, 5);
        assertThat(late.endState()).isEqualTo(inOrder.endState());
    }

    @Test
    void givenALatePassThenTheSittingBeforeItWasKnownIsJudgedAsInOrder() {
        Candidate inOrder = Candidate.of(world);
        inOrder.report(firstStart(inOrder));
        inOrder.report(pass(inOrder));
        inOrder.report(secondStart(inOrder));
        inOrder.report(secondResult(inOrder));

        Candidate late = Candidate.of(world);
        late.report(firstStart(late));
        late.report(secondStart(late));
        late.report(secondResult(late));
        world.settle();
        late.report(pass(late));

        assertThat(late.endState()).isEqualTo(inOrder.endState());
        assertThat(late.endState().certifications()).hasSize(1);
    }

    private static SpecificRecord firstStart(Candidate candidate) {
        return candidate.reports().started("a1", "AZ-104", "2021-05-03T09:00Z");
    }

    private static SpecificRecord firstResult(Candidate candidate) {
        return candidate.reports().result("a1", Outcome.FAILED, "2021-05-10T09:00Z");
    }

    private static SpecificRecord pass(Candidate candidate) {
        return candidate.reports().result("a1", Outcome.PASSED, "2021-05-10T09:00Z");
    }

    private static SpecificRecord secondStart(Candidate candidate) {
        return candidate.reports().started("a2", "AZ-104", "2021-05-05T09:00Z");
    }

    private static SpecificRecord secondResult(Candidate candidate) {
        return candidate.reports().result("a2", Outcome.FAILED, "2021-05-05T11:00Z");
    }
}
