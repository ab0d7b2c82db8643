package org.examledger.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;

/** What may not depend on what. Packages are given by patterns, so that a planted breach can stand anywhere. */
final class Walls {
    static final ArchRule THE_DOMAIN_IS_PURE = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "org.apache.kafka..",
                    "org.apache.avro..",
                    "tools.jackson..",
                    "com.fasterxml..",
                    "io.apicurio..",
                    "org.examledger.kit..",
                    "org.examledger.attempts",
                    "org.examledger.incidents",
                    "org.examledger.eligibility",
                    "org.examledger.certifications",
                    "org.examledger.sanctions",
                    "org.examledger.revocations",
                    "org.examledger.appeals",
                    "org.examledger.deadlines",
                    "org.examledger.intake")
            .because("the rules are a function of facts: no Spring, Kafka or Avro (HOUSE, principle 3)");

    static final ArchRule NO_SERVICE_KNOWS_ANOTHER = slices().matching("..service.(*)..")
            .should()
            .notDependOnEachOther()
            .because("services meet in topics alone");

    static final ArchRule NEITHER_TIME_NOR_CHANCE = noClasses()
            .that()
            .resideOutsideOfPackages("org.examledger.kit.identity..", "org.examledger.kit.clock..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .because("now and chance come from the clock and id classes, or a replay would say something else");

    static final ArchRule NO_STATIC_MUTABLE_STATE = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("org.examledger..")
            .should()
            .beFinal()
            .because("what is shared by all and changes makes tests and tasks depend on each other");

    private Walls() {}
}
