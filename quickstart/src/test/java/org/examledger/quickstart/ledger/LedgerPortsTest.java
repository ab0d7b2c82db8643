package org.examledger.quickstart.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.examledger.quickstart.UserMistake;
import org.examledger.quickstart.ports.PortTaken;
import org.junit.jupiter.api.Test;

class LedgerPortsTest {

    @Test
    void the_fixed_ports_are_those_of_the_contract() {
        assertThat(LedgerPorts.fixed().byName())
                .containsOnly(
                        Map.entry("kafka", 9092),
                        Map.entry("registry", 8080),
                        Map.entry("attempts", 8081),
                        Map.entry("eligibility", 8082),
                        Map.entry("sanctions", 8083),
                        Map.entry("appeals", 8084));
    }

    @Test
    void given_a_chosen_port_then_only_that_one_changes() {
        LedgerPorts chosen = LedgerPorts.fixed().with(Map.of("registry", 18_080));
        assertThat(chosen.of("registry")).isEqualTo(18_080);
        assertThat(chosen.of("kafka")).isEqualTo(9092);
    }

    @Test
    void given_a_part_that_does_not_exist_then_the_sentence_names_those_that_do() {
        assertThatThrownBy(() -> LedgerPorts.fixed().with(Map.of("zookeeper", 2181)))
                .isInstanceOf(UserMistake.class)
                .hasMessageContainingAll(
                        "zookeeper=2181", "appeals", "attempts", "eligibility", "kafka", "registry", "sanctions");
    }

    @Test
    void given_a_taken_port_then_the_sentence_names_it_its_part_and_the_option() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LedgerPorts ports = LedgerPorts.free().with(Map.of("eligibility", taken.getLocalPort()));
            assertThatThrownBy(ports::demandFree)
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContainingAll(
                            "Port " + taken.getLocalPort(), "for eligibility", "--port eligibility=PORT");
        }
    }
}
