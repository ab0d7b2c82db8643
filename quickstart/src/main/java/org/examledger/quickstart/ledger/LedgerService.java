package org.examledger.quickstart.ledger;

import java.util.List;
import org.examledger.service.appeals.AppealsServiceApplication;
import org.examledger.service.attempts.AttemptsServiceApplication;
import org.examledger.service.eligibility.EligibilityServiceApplication;
import org.examledger.service.sanctions.SanctionsServiceApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service as the quickstart starts it.
 *
 * @param name its short name on the command line
 * @param group its consumer group, which is its application id
 * @param port its port unless another is chosen
 * @param start starts it in this JVM
 */
public record LedgerService(String name, String group, int port, Start start) {

    /** What starts a service. */
    @FunctionalInterface
    public interface Start {

        /** @param arguments {@code --property=value} */
        ConfigurableApplicationContext with(String... arguments);
    }

    /** Every service, in the order in which facts flow through them. */
    public static final List<LedgerService> ALL = List.of(
            new LedgerService("attempts", "attempts-service", 8081, AttemptsServiceApplication::start),
            new LedgerService("eligibility", "eligibility-service", 8082, EligibilityServiceApplication::start),
            new LedgerService("sanctions", "sanctions-service", 8083, SanctionsServiceApplication::start),
            new LedgerService("appeals", "appeals-service", 8084, AppealsServiceApplication::start));
}
