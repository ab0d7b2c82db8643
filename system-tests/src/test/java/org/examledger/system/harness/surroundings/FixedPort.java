package org.examledger.system.harness.surroundings;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.PortBinding;
import org.testcontainers.containers.GenericContainer;

/**
 * A container that can be stopped and started again. Testcontainers throws a stopped container away, and Docker gives a
 * started one another port; with a port laid down beforehand, and Docker's own stop and start, it stays the same.
 *
 * @param container not started yet
 * @param inside the port that it listens on
 * @param port the port of localhost under which it is reached
 */
record FixedPort(GenericContainer<?> container, int inside, int port) {
    private static final int STOP_SECONDS = 20;

    FixedPort {
        container
                .withExposedPorts(inside)
                .withCreateContainerCmdModifier(
                        create -> create.getHostConfig().withPortBindings(PortBinding.parse(port + ":" + inside)));
    }

    /** Starts the container again; one that runs is left alone. */
    void start() {
        if (!runs()) {
            container
                    .getDockerClient()
                    .startContainerCmd(container.getContainerId())
                    .exec();
        }
    }

    /** Stops the container; one that does not run is left alone. */
    void stop() {
        if (runs()) {
            container
                    .getDockerClient()
                    .stopContainerCmd(container.getContainerId())
                    .withTimeout(STOP_SECONDS)
                    .exec();
        }
    }

    private boolean runs() {
        InspectContainerResponse seen = container
                .getDockerClient()
                .inspectContainerCmd(container.getContainerId())
                .exec();
        return Boolean.TRUE.equals(seen.getState().getRunning());
    }
}
