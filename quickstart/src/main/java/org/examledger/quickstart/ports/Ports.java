package org.examledger.quickstart.ports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** Finds ports that nobody listens on. A port can be lost to another program between finding and using it. */
public final class Ports {

    private static final Duration CONNECT_TIMEOUT = Duration.ofMillis(300);

    private Ports() {}

    /** A port that nobody listens on now. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("No free port on this machine.", none);
        }
    }

    /**
     * Makes sure that a port can be listened on.
     *
     * @param port from 1 to 65535
     * @param purpose what it is for, such as "the broker"
     * @param option what chooses another one, such as "--kafka-port"
     * @throws PortTaken if another program listens there
     */
    public static void demandFree(int port, String purpose, String option) {
        if (answers(port)) {
            throw new PortTaken(port, purpose, option);
        }
        try (var socket = new ServerSocket()) {
            // As servers do: a port whose last connections are still in TIME_WAIT counts as free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new PortTaken(port, purpose, option);
        }
    }

    /** Whether something accepts connections there; a wildcard bind beside a loopback one would not notice. */
    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) CONNECT_TIMEOUT.toMillis());
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
