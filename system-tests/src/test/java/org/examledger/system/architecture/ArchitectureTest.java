package org.examledger.system.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examledger.system.harness.WithoutLedger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The walls of the house stand, and each can be seen to fall")
@WithoutLedger
class ArchitectureTest {
    private static final String PLANTED = "org.examledger.system.architecture.planted";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "org.examledger.service", "org.examledger.kit", "org.examledger.clocks", "org.examledger.policies");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .importPackages("org.examledger.system")
            .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(PLANTED + "..")));
    private static final JavaClasses BREACHES = new ClassFileImporter().importPackages(PLANTED);

    static Stream<Map.Entry<String, ArchRule>> walls() {
        return Stream.of(
                Map.entry("the domain is pure", Walls.THE_DOMAIN_IS_PURE),
                Map.entry("no service knows another", Walls.NO_SERVICE_KNOWS_ANOTHER),
                Map.entry("neither time nor chance", Walls.NEITHER_TIME_NOR_CHANCE),
                Map.entry("no static mutable state", Walls.NO_STATIC_MUTABLE_STATE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    void theWallStands(Map.Entry<String, ArchRule> wall) {
        assertThatCode(() -> wall.getValue().check(PRODUCT)).doesNotThrowAnyException();
    }

    static Stream<Map.Entry<String, ArchRule>> ledgers() {
        return Stream.of(
                Map.entry("every test class says which ledger it is on", Ledgers.EVERY_TEST_SAYS_ITS_LEDGER),
                Map.entry("who is on the shared ledger says so", Ledgers.THE_SHARED_IS_SAID),
                Map.entry("who is on the disturbed ledger says so", Ledgers.THE_DISTURBED_IS_SAID));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    void theLedgersAreSaid(Map.Entry<String, ArchRule> rule) {
        assertThatCode(() -> rule.getValue().check(TESTS)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"walls", "ledgers"})
    void aPlantedBreachIsSeen(Map.Entry<String, ArchRule> wall) {
        assertThatThrownBy(() -> wall.getValue().check(BREACHES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(PLANTED);
    }

    @Test
    @DisplayName("all services and the kit are looked at")
    void everyModuleIsLookedAt() {
        assertThat(PRODUCT.stream().map(JavaClass::getPackageName))
                .anyMatch(name -> name.startsWith("org.examledger.service.attempts.domain"))
                .anyMatch(name -> name.startsWith("org.examledger.service.eligibility.domain"))
                .anyMatch(name -> name.startsWith("org.examledger.service.sanctions.domain"))
                .anyMatch(name -> name.startsWith("org.examledger.service.appeals.domain"))
                .anyMatch(name -> name.startsWith("org.examledger.clocks.domain"))
                .anyMatch(name -> name.startsWith("org.examledger.kit"));
    }

    @Test
    @DisplayName("every package says that its types are not null unless marked")
    void everyPackageIsNullMarked() {
        assertThat(unmarked(PRODUCT)).isEmpty();
        assertThat(unmarked(BREACHES)).contains(PLANTED + ".service.one.domain");
    }

    private static List<String> unmarked(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(inPackage -> !inPackage.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
    }
}
