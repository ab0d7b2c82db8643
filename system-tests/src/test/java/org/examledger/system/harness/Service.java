package org.examledger.system.harness;

import java.util.List;
import java.util.function.Function;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.service.appeals.AppealsServiceApplication;
import org.examledger.service.attempts.AttemptsServiceApplication;
import org.examledger.service.eligibility.EligibilityServiceApplication;
import org.examledger.service.sanctions.SanctionsServiceApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The services, in the order in which the contract names them; what the last two say, each other read. */
public enum Service {
    ATTEMPTS(
            "attempts-service",
            AttemptsServiceApplication.class,
            AttemptsServiceApplication::start,
            List.of(Topics.INTAKE_ATTEMPTS)),
    ELIGIBILITY(
            "eligibility-service",
            EligibilityServiceApplication.class,
            EligibilityServiceApplication::start,
            List.of(Topics.ATTEMPTS, Topics.SANCTIONS, Topics.REVOCATIONS, Topics.APPEALS)),
    SANCTIONS(
            "sanctions-service",
            SanctionsServiceApplication.class,
            SanctionsServiceApplication::start,
            List.of(
                    Topics.INTAKE_REVIEWS,
                    Topics.INCIDENTS,
                    Topics.VIOLATIONS,
                    Topics.APPEALS,
                    Topics.APPEAL_DEADLINES)),
    APPEALS(
            "appeals-service",
            AppealsServiceApplication.class,
            AppealsServiceApplication::start,
            List.of(Topics.INTAKE_APPEALS, Topics.ATTEMPTS, Topics.SANCTIONS));

    private final String id;
    private final Class<?> mainClass;
    private final Function<String[], ConfigurableApplicationContext> start;
    private final List<Topic> inputs;

    Service(
            String id,
            Class<?> mainClass,
            Function<String[], ConfigurableApplicationContext> start,
            List<Topic> inputs) {
        this.id = id;
        this.mainClass = mainClass;
        this.start = start;
        this.inputs = inputs;
    }

    /** Application id, consumer group and prefix of internal topics. */
    public String id() {
        return id;
    }

    /** What it reads. */
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
