package org.examledger.policies;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.examledger.policies.planted.UsesAvro;
import org.examledger.policies.planted.UsesKafka;
import org.examledger.policies.planted.UsesSpring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policies are pure Java: whoever reads them needs no framework. Each rule is tried on a planted violation. */
class ModuleBoundariesTest {

    private static final ArchRule NO_FRAMEWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "org.apache.avro..");

    private static final ArchRule ONLY_JAVA_AND_YAML = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations..", "org.examledger.policies..", "org.snakeyaml..");

    private static final ArchRule MODEL_KNOWS_NO_YAML = noClasses()
            .that()
            .resideInAPackage("org.examledger.policies")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml..", "org.examledger.policies.yaml..");

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.examledger.policies");

    @Test
    void theModuleUsesNoSpringKafkaOrAvro() {
        assertThat(MODULE).hasSizeGreaterThan(40);
        NO_FRAMEWORK.check(MODULE);
    }

    @Test
    void theModuleUsesNothingButJavaAndTheYamlParser() {
        ONLY_JAVA_AND_YAML.check(MODULE);
    }

    @Test
    void theModelKnowsNothingOfYaml() {
        MODEL_KNOWS_NO_YAML.check(MODULE);
    }

    @ParameterizedTest
    @ValueSource(classes = {UsesSpring.class, UsesKafka.class, UsesAvro.class})
    void aPlantedViolationIsFound(Class<?> planted) {
        JavaClasses classes = new ClassFileImporter().importClasses(planted);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> NO_FRAMEWORK.check(classes))
                .withMessageContaining(planted.getSimpleName());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ONLY_JAVA_AND_YAML.check(classes))
                .withMessageContaining(planted.getSimpleName());
    }

    @Test
    void aModelClassThatUsesYamlIsFound() {
        JavaClasses classes = new ClassFileImporter().importClasses(PlantedYamlUse.class);

        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> MODEL_KNOWS_NO_YAML.check(classes));
    }
}
