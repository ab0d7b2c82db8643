package org.examledger.quickstart.registry;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the registry's process. */
final class RegistryCommand {

    private RegistryCommand() {}

    static List<String> line(Path home, int port, RegistryStore store) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(quickAndSmall());
        line.addAll(forThisJava());
        line.addAll(quiet());
        line.add("-Dquarkus.http.host=localhost");
        line.add("-Dquarkus.http.port=" + port);
        // Its health page has a port of its own, which nobody here asks: any free one.
        line.add("-Dquarkus.management.host=localhost");
        line.add("-Dquarkus.management.port=0");
        line.addAll(store.settings());
        line.add("-cp");
        line.add(home.resolve(RegistryHome.JAR) + File.pathSeparator + RegistryHome.ownClasses());
        line.add(RegistryMain.class.getName());
        return line;
    }

    private static List<String> quickAndSmall() {
        return List.of(
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-Dapicurio.datasource.jdbc.initial-size=1",
                "-Dapicurio.datasource.jdbc.min-size=1",
                "-Dapicurio.datasource.jdbc.max-size=10");
    }

    private static List<String> forThisJava() {
        // Running it by its main class leaves what its jar's manifest opens unopened: without this, from Java 24 on its
        // worker threads die one by one, and requests hang.
        String opens = "--add-opens=java.base/java.lang=ALL-UNNAMED";
        return Runtime.version().feature() >= 23
                ? List.of(opens, "--sun-misc-unsafe-memory-access=allow")
                : List.of(opens);
    }

    private static List<String> quiet() {
        return List.of(
                "-Dquarkus.banner.enabled=false",
                "-Dquarkus.log.level=WARN",
                "-Dquarkus.log.category.\"io.apicurio\".level=WARN",
                "-Dquarkus.log.category.\"io.quarkus.http.access-log\".level=WARN");
    }
}
