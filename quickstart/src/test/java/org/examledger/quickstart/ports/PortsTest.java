package org.examledger.quickstart.ports;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void given_a_port_that_another_program_listens_on_then_one_sentence_names_it_and_the_way_out() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.demandFree(taken.getLocalPort(), "the broker", "--kafka-port"))
                    .isInstanceOf(PortTaken.class)
                    .hasMessage(
                            "Port %d, which is for the broker, is used by another program: "
                                    + "stop that program, or choose another port with --kafka-port.",
                            taken.getLocalPort());
        }
    }

    @Test
    void given_a_free_port_then_nothing_is_said() {
        assertThatCode(() -> Ports.demandFree(Ports.free(), "the broker", "--kafka-port"))
                .doesNotThrowAnyException();
    }
}
