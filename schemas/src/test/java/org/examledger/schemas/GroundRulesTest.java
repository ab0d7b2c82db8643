package org.examledger.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GroundRulesTest {

    private static final String STARTED = "attempts.AttemptStarted";
    private static final String DETERMINED = "eligibility.EligibilityDetermined";

    static List<String> records() {
        return ContractRecords.all().map(ContractRecords::shortName).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void a_record_keeps_the_ground_rules(String name) {
        Schema schema = ContractRecords.named(name);

        assertThat(GroundRules.breaches(schema, ContractRecords.isDerived(schema)))
                .isEmpty();
    }

    @Test
    void every_derived_record_is_on_a_topic() {
        assertThat(records()).containsAll(ContractRecords.derived());
    }

    /** Each row plants one breach: a text of the schema, what replaces it, and the sentence that must follow. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                STARTED + " | \"name\":\"eventId\" | \"name\":\"id\" | AttemptStarted begins with [id, candidateId",
                "attempts.AttemptNoShow | \"name\":\"candidateId\" | \"name\":\"centerId\""
                        + " | AttemptNoShow begins with [eventId, centerId",
                "centers.CenterSuspended | \"name\":\"centerId\" | \"name\":\"candidateId\""
                        + " | CenterSuspended begins with [eventId, candidateId",
                STARTED
                        + " | \"timestamp-millis\" | \"timestamp-micros\" | AttemptStarted.occurredAt is no timestamp-millis",
                STARTED + " | ,\"default\":\"UNKNOWN\" | '' | enum Delivery has no default UNKNOWN",
                STARTED
                        + " | \"doc\":\"The exam, such as AZ-104.\" | \"doc\":\"\" | AttemptStarted.examId has no doc string",
                DETERMINED
                        + " | \"name\":\"ruleIds\" | \"name\":\"rules\" | derived EligibilityDetermined does not end with",
                DETERMINED
                        + " | [\"null\",\"int\"] | [\"int\",\"null\"] | attemptsAllowed is no union of null and one type, null first",
                DETERMINED + " | ,\"default\":null | '' | eligibleFrom has no default null",
                DETERMINED + " | \"name\":\"policyId\" | \"contentWhenSet\":true,\"name\":\"policyId\""
                        + " | policyId is content when set and has no default",
                DETERMINED + " | \"name\":\"policyId\" | \"contents\":false,\"name\":\"policyId\""
                        + " | policyId has properties {contents=false} that say nothing",
                DETERMINED + " | \"name\":\"attemptsCounted\",\"type\":\"int\""
                        + " | \"name\":\"attemptsCounted\",\"type\":{\"type\":\"int\",\"content\":false}"
                        + " | attemptsCounted: property content stands before the type",
            })
    void a_planted_breach_is_told(String name, String text, String replacement, String sentence) {
        String planted = ContractRecords.named(name).toString().replace(text, replacement);

        var breaches =
                GroundRules.breaches(lenient(planted), ContractRecords.derived().contains(name));

        assertThat(breaches).anySatisfy(breach -> assertThat(breach).contains(sentence));
    }

    private static Schema lenient(String json) {
        // A default that no longer fits its union is part of the planted breach, not a reason to stop reading.
        return new Schema.Parser().setValidateDefaults(false).parse(json);
    }
}
