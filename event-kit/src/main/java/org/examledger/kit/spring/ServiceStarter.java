package org.examledger.kit.spring;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a service from its own configuration file, so that several can live on one class path. */
public final class ServiceStarter {
    private ServiceStarter() {}

    /**
     * Starts a service.
     *
     * @param name of the service and of its configuration file on the class path
     * @param arguments {@code --property=value}
     */
    public static ConfigurableApplicationContext start(Class<?> application, String name, String... arguments) {
        return new SpringApplicationBuilder(application)
                .properties("spring.config.name=" + name, "spring.application.name=" + name)
                .run(arguments);
    }
}
