package org.examledger.service.sanctions;

import java.nio.file.Path;
import java.util.List;
import org.examledger.clocks.api.DeadlineController;
import org.examledger.kit.spring.EventKitConfiguration;
import org.examledger.kit.spring.ServiceStarter;
import org.examledger.kit.spring.StartRefusedException;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.PolicyException;
import org.examledger.service.sanctions.stream.SanctionsService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** sanctions-service as a process of its own. */
@SpringBootApplication(proxyBeanMethods = false)
@Import({EventKitConfiguration.class, DeadlineController.class})
public class SanctionsServiceApplication {

    public static void main(String[] arguments) {
        start(arguments);
    }

    /** Starts the service, also beside others in one process. */
    public static ConfigurableApplicationContext start(String... arguments) {
        return ServiceStarter.start(SanctionsServiceApplication.class, SanctionsService.NAME, arguments);
    }

    @Bean
    PolicyCatalogue policyCatalogue(@Value("${examledger.policies:}") List<String> directories) {
        return StartRefusedException.orRefuse(
                () -> PolicyCatalogue.load(directories.stream().map(Path::of).toList()),
                PolicyException.class,
                "Correct the policy files named above; see examledger.policies.");
    }

    @Bean
    ServiceDefinition serviceDefinition(PolicyCatalogue policies) {
        return SanctionsService.under(policies);
    }
}
