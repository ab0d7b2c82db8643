package org.examledger.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A service as a process of its own, which can be killed without a chance to clean up. */
public final class ServiceProcess implements AutoCloseable {
    private final Process process;

    private ServiceProcess(Process process) {
        this.process = process;
    }

    /** Starts a service's main class on this test's class path; its output is added to a file. */
    static ServiceProcess start(Service service, List<String> arguments, Path log) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                ServiceMain.class.getName(),
                service.mainClass().getName()));
        command.addAll(arguments);
        try {
            return new ServiceProcess(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** SIGKILL: nothing is committed, closed or said good-bye to. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Whether it still runs. */
    public boolean alive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.toHandle().destroy(); // leaves its standard input open, at whose end it would end at once
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Surefire starts tests from a jar that only names the class path; it says the real one in a property. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
