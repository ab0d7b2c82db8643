package org.examledger.system.harness;

import java.util.List;
import java.util.function.Function;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.schemas.Topic;
import org.examledger.service.appeals.AppealsServiceApplication;
import org.examledger.service.appeals.stream.AppealsService;
import org.examledger.service.attempts.AttemptsServiceApplication;
import org.examledger.service.attempts.domain.PolicyTerms;
import org.examledger.service.attempts.stream.AttemptsService;
import org.examledger.service.eligibility.EligibilityServiceApplication;
import org.examledger.service.eligibility.stream.EligibilityService;
import org.examledger.service.sanctions.SanctionsServiceApplication;
import org.examledger.service.sanctions.stream.SanctionsService;
import org.springframework.context.ConfigurableApplicationContext;

/** The services, in the order in which the contract names them; what the last two say, each other read. */
public enum Service {
    ATTEMPTS(
            "attempts-service",
            AttemptsServiceApplication.class,
            AttemptsServiceApplication::start,
            AttemptsService.under(new PolicyTerms(PolicyCatalogue.shipped()))),
    ELIGIBILITY(
            "eligibility-service",
            EligibilityServiceApplication.class,
            EligibilityServiceApplication::start,
            EligibilityService.under(PolicyCatalogue.shipped())),
    SANCTIONS(
            "sanctions-service",
            SanctionsServiceApplication.class,
            SanctionsServiceApplication::start,
            SanctionsService.under(PolicyCatalogue.shipped())),
    APPEALS(
            "appeals-service",
            AppealsServiceApplication.class,
            AppealsServiceApplication::start,
            AppealsService.under(PolicyCatalogue.shipped()));

    private final String id;
    private final Class<?> mainClass;
    private final Function<String[], ConfigurableApplicationContext> start;
    private final List<Topic> inputs;

    Service(
            String id,
            Class<?> mainClass,
            Function<String[], ConfigurableApplicationContext> start,
            ServiceDefinition definition) {
        this.id = id;
        this.mainClass = mainClass;
        this.start = start;
        this.inputs = definition.inputs();
    }

    /** Application id, consumer group and prefix of internal topics. */
    public String id() {
        return id;
    }

    /** What it reads, by its own definition. */
    public List<Topic> inputs() {
        return inputs;
    }

    Class<?> mainClass() {
        return mainClass;
    }

    ConfigurableApplicationContext start(String... arguments) {
        return start.apply(arguments);
    }
}
