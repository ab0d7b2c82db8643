package org.examledger.system.harness;

import java.io.IOException;
import java.util.Arrays;

/** Runs a service's main class, and ends with the process that started it, however that one ended. */
public final class ServiceMain {
    private ServiceMain() {}

    /** @param arguments the main class, and what is handed to it */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread watch = new Thread(ServiceMain::endWithParent, "end-with-parent");
        watch.setDaemon(true);
        watch.start();
        String[] own = Arrays.copyOfRange(arguments, 1, arguments.length);
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) own);
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever sent: only the end counts.
            }
        } catch (IOException broken) {
            // A broken pipe means the same as its end.
        }
        Runtime.getRuntime().halt(1);
    }
}
