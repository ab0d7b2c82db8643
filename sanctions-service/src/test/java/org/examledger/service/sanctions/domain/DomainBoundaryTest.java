package org.examledger.service.sanctions.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.avro.SchemaBuilder;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.stereotype.Component;

/** The domain knows Java, its own words and the policies: no Spring, Kafka, Avro or Jackson, nor anything else. */
class DomainBoundaryTest {
    private static final String DOMAIN = "org.examledger.service.sanctions.domain";

    private static final ArchRule DOMAIN_IS_PURE = classes()
            .that()
            .resideInAPackage(DOMAIN + "..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    DOMAIN + "..",
                    "org.examledger.clocks.domain",
                    "org.examledger.policies",
                    "java..",
                    "org.jspecify.annotations")
            .because("the domain decides from facts and policies alone");

    // Time zone data and arithmetic are java.time; a clock, chance or a file would make a conclusion depend on more.
    private static final ArchRule DOMAIN_READS_NO_CLOCK = noClasses()
            .that()
            .resideInAPackage(DOMAIN + "..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("the same facts always conclude the same");

    @Test
    @DisplayName("The domain depends on nothing but Java, JSpecify and the policies, and reads no clock")
    void domainIsPure() {
        JavaClasses domain = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(DOMAIN);

        assertThat(domain).hasSizeGreaterThan(20);
        DOMAIN_IS_PURE.check(domain);
        DOMAIN_READS_NO_CLOCK.check(domain);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A planted dependency is found")
    @ValueSource(classes = {PlantedSpring.class, PlantedKafka.class, PlantedAvro.class, PlantedJackson.class})
    void plantedDependencyIsFound(Class<?> planted) {
        JavaClasses classes = new ClassFileImporter().importClasses(planted);

        assertThat(DOMAIN_IS_PURE.evaluate(classes).hasViolation()).isTrue();
    }

    @Test
    @DisplayName("A planted clock is found")
    void plantedClockIsFound() {
        JavaClasses classes = new ClassFileImporter().importClasses(PlantedClock.class);

        assertThat(DOMAIN_IS_PURE.evaluate(classes).hasViolation()).isFalse();
        assertThat(DOMAIN_READS_NO_CLOCK.evaluate(classes).hasViolation()).isTrue();
    }

    @Component
    static final class PlantedSpring {}

    record PlantedKafka(TopicPartition partition) {}

    static final class PlantedAvro {
        Object schema() {
            return SchemaBuilder.builder().stringType();
        }
    }

    static final class PlantedJackson {
        @JsonIgnore
        List<String> names = List.of();
    }

    static final class PlantedClock {
        Instant read() {
            return Instant.now();
        }
    }
}
