package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.examledger.policies.Shipped.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionInForceTest {

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, 2014-07-01",
        "2014-06-30T23:59:59.999Z, 2014-07-01",
        "2014-07-01T00:00:00Z, 2014-07-01",
        "2020-08-10T23:59:59.999Z, 2014-07-01",
        "2020-08-11T00:00:00Z, 2020-08-11",
        "2021-03-30T23:59:59.999Z, 2020-08-11",
        "2021-03-31T00:00:00Z, 2021-03-31",
        "2999-12-31T00:00:00Z, 2021-03-31"
    })
    void aVersionIsInForceFromMidnightUtcOfItsDateAndTheEarliestCoversTheTimeBefore(Instant instant, String version) {
        RetakePolicy policy = catalogue().exam("AZ-104").orElseThrow().retakePolicy();

        assertThat(policy.inForceAt(instant).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, 2014-07-01, M14",
        "2020-08-10T23:59:59.999Z, 2014-07-01, M14",
        "2020-08-11T00:00:00Z, 2020-08-11, M20"
    })
    void theRulesOfAProgramAreDatedInTheSameWay(Instant instant, String version, String document) {
        ProgramVersion inForce = catalogue().program("MICROSOFT").orElseThrow().inForceAt(instant);

        assertThat(inForce.version()).isEqualTo(version);
        assertThat(inForce.document()).isEqualTo(document);
    }

    @Test
    void aPolicyWithoutVersionsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetakePolicy("empty", List.of()))
                .withMessage("empty has no version");
    }

    @Test
    void versionsThatDoNotFollowOneAnotherAreRefused() {
        RetakePolicyVersion version = new RetakePolicyVersion(
                LocalDate.of(2024, 1, 1), "O", new Waits(List.of()), null, new PassRule(AfterPass.NEVER, "R14"), null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetakePolicy("twice", List.of(version, version)))
                .withMessage("twice: version 2024-01-01 does not follow the one before it");
    }
}
