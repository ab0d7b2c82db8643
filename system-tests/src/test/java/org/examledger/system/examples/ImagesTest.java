package org.examledger.system.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.system.harness.WithoutLedger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The images of the four services are made in one way")
@WithoutLedger
class ImagesTest {
    private static final Checkout CHECKOUT = Checkout.find();

    @ParameterizedTest
    @CsvSource({"eligibility-service, 8082", "sanctions-service, 8083", "appeals-service, 8084"})
    void aDockerfileDiffersFromThatOfAttemptsInNameAndPortAlone(String service, String port) {
        assertThat(dockerfile(service))
                .isEqualTo(dockerfile("attempts-service")
                        .replace("attempts-service/Dockerfile", service + "/Dockerfile")
                        .replace("SERVICE=attempts-service", "SERVICE=" + service)
                        .replace("PORT=8081", "PORT=" + port));
    }

    @ParameterizedTest
    @CsvSource({"attempts-service", "eligibility-service", "sanctions-service", "appeals-service"})
    void testsGiveEveryServiceOfTheComposeFileTheControllableClock(String service) {
        assertThat(CHECKOUT.text(CHECKOUT.file("docker-compose.yml"))).contains("\n  " + service + ":\n");
        assertThat(CHECKOUT.text(CHECKOUT.file("docker-compose.test.yml")))
                .contains("\n  " + service + ":\n    environment: {EXAMLEDGER_CLOCK_CONTROLLABLE: \"true\"");
    }

    private static String dockerfile(String service) {
        return CHECKOUT.text(CHECKOUT.file(service + "/Dockerfile"));
    }
}
