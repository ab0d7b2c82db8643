package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.policies.Shipped.catalogue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.examledger.policies.access.AccessPolicy;
import org.examledger.policies.access.AccessPolicyVersion;
import org.examledger.policies.access.Exclusions;
import org.examledger.policies.access.ExportRestriction;
import org.examledger.policies.access.Places;
import org.examledger.policies.access.ResidentsOnly;
import org.examledger.policies.access.StudentStatus;
import org.examledger.policies.access.TestCentersOnly;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped terms of access. */
class AccessTermsTest {

    @ParameterizedTest
    @Tag("A1")
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    void A1_inIndiaChinaAndPakistanOnlyResidentsSitWithTwoDocuments(String date) {
        assertThat(terms("MICROSOFT", date).residentsOnly())
                .isEqualTo(new ResidentsOnly(new Places(Set.of("IN", "CN", "PK")), 2, "A1"));
    }

    @Test
    @Tag("A2")
    void A2_sloveniansAreNotProctoredOnlineSinceM20() {
        assertThat(terms("MICROSOFT", "2020-08-11").testCentersOnly())
                .isEqualTo(new TestCentersOnly(new Places(Set.of("SI")), "A2"));
        assertThat(terms("MICROSOFT", "2014-07-01").testCentersOnly()).isNull();
    }

    @Test
    @Tag("A3")
    void A3_oracleRefusesNationalsOfExportRestrictedCountriesWhoLoseTheFee() {
        assertThat(terms("ORACLE", "2023-01-01").exportRestriction())
                .isEqualTo(new ExportRestriction(
                        new Places(Set.of("CU", "IR", "KP", "SY", "UA-43")), true, new Places(Set.of("VE")), 2, "A3"));
    }

    @ParameterizedTest
    @Tag("A4")
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    void A4_placesAndCentersMayBeExcludedAndNoneIsShipped(String date) {
        assertThat(terms("MICROSOFT", date).exclusions()).isEqualTo(new Exclusions(Places.NONE, Set.of(), "A4"));
    }

    @ParameterizedTest
    @Tag("A6")
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    void A6_studentStatusLasts12Months(String date) {
        assertThat(terms("MICROSOFT", date).studentStatus()).isEqualTo(new StudentStatus(Period.ofMonths(12), "A6"));
    }

    @Test
    @Tag("A4")
    void A4_aProgramMayExcludePlacesAndCenters() {
        AccessPolicy policy = PolicyCatalogue.load(List.of(Path.of("..", "examples", "policies", "acme")))
                .program("ACME")
                .orElseThrow()
                .access();

        assertThat(policy.versions().getFirst().exclusions())
                .isEqualTo(new Exclusions(new Places(Set.of("AQ")), Set.of("acme-7"), "ACME-10"));
    }

    @Test
    void aCountryStandsForItsRegionsAndARegionForItselfAlone() {
        Places places = new Places(Set.of("CU", "UA-43"));

        assertThat(places.include("CU")).isTrue();
        assertThat(places.include("CU-03")).isTrue();
        assertThat(places.include("UA-43")).isTrue();
        assertThat(places.include("UA")).isFalse();
        assertThat(places.include("UA-30")).isFalse();
    }

    @Test
    void programsWithoutTermsLetEverybodySit() {
        assertThat(catalogue().program("FUN").orElseThrow().access()).isNull();
        assertThat(catalogue().accessPolicies())
                .extracting(AccessPolicy::policyId)
                .containsExactly("microsoft-access", "oracle-access");
    }

    private static AccessPolicyVersion terms(String program, String date) {
        AccessPolicy policy = catalogue().program(program).orElseThrow().access();
        assertThat(policy).isNotNull();
        return policy.inForceAt(Instant.parse(date + "T00:00:00Z"));
    }
}
