package org.examledger.quickstart.registry;

import java.io.IOException;

/**
 * What the registry's process runs: the registry's own main class, and beside it a thread that ends the process when its
 * standard input ends. The other end of that pipe is the JVM that started it, so that the registry does not outlive it,
 * even if that JVM is killed without a chance to clean up.
 *
 * <p>Only classes of the JDK are on its class path besides the registry's.
 */
public final class RegistryMain {

    private static final String REGISTRY = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private RegistryMain() {}

    /** @param arguments handed to the registry as they are */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        var watch = new Thread(RegistryMain::endWithParent, "end-with-parent");
        watch.setDaemon(true);
        watch.start();
        Class.forName(REGISTRY).getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever sent: only the end counts.
            }
        } catch (IOException broken) {
            // A broken pipe means the same as its end.
        }
        // In good order, so that the registry's store is closed.
        System.exit(0);
    }
}
