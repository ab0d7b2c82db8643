package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.policies.Shipped.catalogue;
import static org.examledger.policies.Shipped.program;

import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CenterRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    @Tag("S8")
    void S8_aCentreAndItsSitesMayBeSuspended(String date) {
        assertThat(rules(date).suspension()).isEqualTo(new CenterRules.Suspension(true, "S8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    @Tag("S3")
    void S3_statisticalEvidenceAloneMayCloseACentre(String date) {
        assertThat(rules(date).statistics()).isEqualTo(new CenterRules.Statistics(true, "S3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    @Tag("P9")
    void P9_theOwnerMayAppeal(String date) {
        assertThat(rules(date).appeal()).isEqualTo(new CenterRules.OwnersAppeal(true, true, "P9"));
    }

    @Test
    @Tag("S8")
    void S8_programsThatPublishNothingSuspendNoCentres() {
        assertThat(catalogue().programs())
                .filteredOn(program -> !program.program().equals("MICROSOFT"))
                .isNotEmpty()
                .flatExtracting(Program::versions)
                .allSatisfy(version -> assertThat(version.centers()).isNull());
    }

    private static CenterRules rules(String date) {
        return Objects.requireNonNull(program("MICROSOFT", date).centers());
    }
}
