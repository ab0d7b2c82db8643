package org.examledger.schemas;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.avro.Schema;

/**
 * Registers the contract's schemas at a Confluent-compatible registry; producers never do (contract, Ground rules).
 * Doing it again changes nothing.
 */
public final class SchemaRegistration {

    /** Every version of a subject must read, and be read by, every other. */
    public static final String COMPATIBILITY = "FULL_TRANSITIVE";

    private static final int REQUESTS_AT_ONCE = 8;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final URI api;

    /**
     * @param api the base of the Confluent-compatible API, such as {@code http://localhost:8080/apis/ccompat/v7}
     */
    public SchemaRegistration(URI api) {
        this.api = api;
    }

    /**
     * Waits until the registry answers.
     *
     * @param patience how long to wait at most, in elapsed time; zero asks once
     * @throws RegistrationException if it has not answered by then, or if what answers is no registry
     */
    public void awaitRegistry(Duration patience) {
        long start = System.nanoTime();
        try (var registry = new RegistryApi(api)) {
            while (true) {
                try {
                    registry.listSubjects();
                    return;
                } catch (RegistryApi.Unavailable unavailable) {
                    if (System.nanoTime() - start >= patience.toNanos()) {
                        throw new RegistrationException(
                                "%s Waited %d s.".formatted(unavailable.getMessage(), patience.toSeconds()),
                                unavailable);
                    }
                    pause();
                }
            }
        }
    }

    /**
     * Registers the schemas of every topic of the contract, and demands {@link #COMPATIBILITY} of every subject.
     *
     * @return the schema id by subject, in the order of the subjects' names
     * @throws RegistrationException if the registry cannot be reached or refuses one; what was registered stays
     */
    public SortedMap<String, Integer> register() {
        return register(Topics.all());
    }

    /** The same for some topics. */
    public SortedMap<String, Integer> register(Collection<Topic> topics) {
        var ids = new TreeMap<String, Integer>();
        try (var registry = new RegistryApi(api);
                var threads = Executors.newFixedThreadPool(REQUESTS_AT_ONCE)) {
            List<Future<Map<String, Integer>>> answers = subjectsBySchema(topics).entrySet().stream()
                    .<Callable<Map<String, Integer>>>map(
                            entry -> () -> register(registry, entry.getKey(), entry.getValue()))
                    .map(threads::submit)
                    .toList();
            try {
                for (var answer : answers) {
                    ids.putAll(result(answer));
                }
            } catch (RegistrationException failed) {
                // One sentence is enough: the requests that still wait would most likely fail in the same way.
                threads.shutdownNow();
                throw failed;
            }
        }
        return ids;
    }

    private static Map<String, Integer> register(RegistryApi registry, Schema schema, List<String> subjects) {
        var ids = new LinkedHashMap<String, Integer>();
        for (String subject : subjects) {
            // The level first, so that a subject that exists already refuses what does not fit it.
            registry.setCompatibility(subject, COMPATIBILITY);
            ids.put(subject, registry.register(subject, schema));
        }
        return ids;
    }

    /** One schema's subjects follow one another, so that the registry never creates one content twice at once. */
    private static Map<Schema, List<String>> subjectsBySchema(Collection<Topic> topics) {
        var subjects = new LinkedHashMap<Schema, List<String>>();
        for (Topic topic : topics) {
            for (Schema schema : topic.schemas()) {
                subjects.computeIfAbsent(schema, unused -> new ArrayList<>()).add(Subjects.of(topic, schema));
            }
        }
        return subjects;
    }

    private static Map<String, Integer> result(Future<Map<String, Integer>> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RegistrationException known) {
                throw known;
            }
            throw new IllegalStateException("A registration failed in an unforeseen way.", failed.getCause());
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static RegistrationException interrupted(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new RegistrationException("Interrupted before every schema was registered. Run it again.", interrupted);
    }
}
