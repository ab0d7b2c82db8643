package org.examledger.quickstart.registry;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.examledger.quickstart.UserMistake;
import org.jspecify.annotations.Nullable;

/** Finds the directory in which the build unpacked the registry. */
final class RegistryHome {

    /** Names the directory where it is neither beside this module's jar nor in a checkout around the working directory. */
    static final String PROPERTY = "examledger.registry-home";

    static final String JAR = "quarkus-run.jar";

    private RegistryHome() {}

    /** @throws UserMistake if the registry is in none of the places */
    static Path find() {
        List<Path> places = places();
        return places.stream()
                .filter(place -> Files.isRegularFile(place.resolve(JAR)))
                .findFirst()
                .orElseThrow(() -> new UserMistake(
                        "The schema registry's %s is in none of %s: build it with 'mvn package -pl quickstart -am', or name its directory with -D%s."
                                .formatted(JAR, places, PROPERTY)));
    }

    /** The jar or directory that this class was loaded from. */
    static Path ownClasses() {
        try {
            return Path.of(RegistryHome.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("The place of the quickstart's classes is no URI.", impossible);
        }
    }

    private static List<Path> places() {
        var places = new ArrayList<Path>();
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            places.add(Path.of(named));
        }
        places.add(ownClasses().resolveSibling("registry"));
        // Where this module's jar comes from a local Maven repository, as when system tests are built alone.
        for (@Nullable Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            places.add(at.resolve("quickstart/target/registry"));
        }
        return places;
    }
}
