package org.examledger.clocks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.examledger.clocks.codec.DeadlineAnnouncements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The domain of clocks knows Java, its own words and the policies. */
class ModuleBoundaryTest {
    private static final String DOMAIN = "org.examledger.clocks.domain";
    private static final ArchRule DOMAIN_IS_PURE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DOMAIN, "org.examledger.policies", "java..", "org.jspecify.annotations")
            .because("clocks are arithmetic: no Spring, Kafka or Avro");

    @Test
    @DisplayName("The domain depends on nothing but Java, JSpecify and the policies; a breach would be seen")
    void domainIsPure() {
        JavaClasses domain = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(DOMAIN);

        assertThat(domain).hasSizeGreaterThan(10);
        DOMAIN_IS_PURE.check(domain);
        assertThat(DOMAIN_IS_PURE
                        .evaluate(new ClassFileImporter().importClasses(DeadlineAnnouncements.class))
                        .hasViolation())
                .isTrue();
    }
}
