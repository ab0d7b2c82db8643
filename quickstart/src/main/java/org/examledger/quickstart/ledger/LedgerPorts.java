package org.examledger.quickstart.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.examledger.quickstart.UserMistake;
import org.examledger.quickstart.ports.Ports;

/**
 * Which port each part listens on.
 *
 * @param byName for the broker, the registry and each service
 */
public record LedgerPorts(Map<String, Integer> byName) {

    /** The broker's name. */
    public static final String KAFKA = "kafka";

    /** The schema registry's name. */
    public static final String REGISTRY = "registry";

    /** What chooses a port on the command line. */
    public static final String OPTION = "--port";

    public LedgerPorts {
        byName = Map.copyOf(byName);
    }

    /** The ports of the contract (HTTP). */
    public static LedgerPorts fixed() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put(KAFKA, 9092);
        ports.put(REGISTRY, 8080);
        LedgerService.ALL.forEach(service -> ports.put(service.name(), service.port()));
        return new LedgerPorts(ports);
    }

    /** Ports that are free now. */
    public static LedgerPorts free() {
        var ports = new LinkedHashMap<String, Integer>();
        fixed().byName().keySet().forEach(name -> {
            int port = Ports.free();
            while (ports.containsValue(port)) {
                port = Ports.free();
            }
            ports.put(name, port);
        });
        return new LedgerPorts(ports);
    }

    /**
     * These, some of them replaced.
     *
     * @throws UserMistake for a name that nothing has
     */
    public LedgerPorts with(Map<String, Integer> chosen) {
        var ports = new LinkedHashMap<>(byName);
        chosen.forEach((name, port) -> {
            if (!byName.containsKey(name)) {
                throw new UserMistake("%s %s=%d: there is no %s; choose a port for one of %s."
                        .formatted(OPTION, name, port, name, names()));
            }
            if (port < 1 || port > 65_535) {
                throw new UserMistake("%s %s=%d: a port is a number from 1 to 65535.".formatted(OPTION, name, port));
            }
            ports.put(name, port);
        });
        return new LedgerPorts(ports);
    }

    /** @throws org.examledger.quickstart.ports.PortTaken if another program listens on one of them */
    public void demandFree() {
        byName.keySet().stream()
                .sorted()
                .forEach(name -> Ports.demandFree(of(name), name, "%s %s=PORT".formatted(OPTION, name)));
    }

    /** The port of that name. */
    public int of(String name) {
        Integer port = byName.get(name);
        if (port == null) {
            throw new IllegalArgumentException("no part is called " + name);
        }
        return port;
    }

    /** The names, in order. */
    public Set<String> names() {
        return new TreeSet<>(byName.keySet());
    }
}
