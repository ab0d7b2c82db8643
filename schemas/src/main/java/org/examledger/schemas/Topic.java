package org.examledger.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.examledger.intake.IntakeAnswered;
import org.jspecify.annotations.Nullable;

/**
 * One topic of the public contract.
 *
 * @param name the topic's name in Kafka
 * @param role what it is for, from which its Kafka settings follow
 * @param writer its only writer
 * @param reader for an intake topic the service whose intake it is; null for every other topic
 * @param key what its records are keyed by
 * @param schemas the records it carries, each self-contained; empty for rejected and relay topics, which carry bytes
 */
public record Topic(
        String name,
        TopicRole role,
        Participant writer,
        @Nullable Participant reader,
        TopicKey key,
        List<Schema> schemas) {

    public Topic {
        schemas = List.copyOf(schemas);
        if ((role == TopicRole.INTAKE) == (reader == null)) {
            throw new IllegalArgumentException(
                    "topic %s: an intake topic names its reader, others do not".formatted(name));
        }
    }

    static Topic intake(String name, Participant writer, Participant reader, Schema... schemas) {
        return new Topic(name, TopicRole.INTAKE, writer, reader, TopicKey.CANDIDATE, List.of(schemas));
    }

    static Topic events(String name, Participant writer, Schema... schemas) {
        return new Topic(name, TopicRole.EVENTS, writer, null, TopicKey.CANDIDATE, List.of(schemas));
    }

    /** Where a service copies facts for its own tasks; the bytes are those of their sources. */
    static Topic relay(String name, Participant service) {
        return new Topic(name, TopicRole.RELAY, service, null, TopicKey.SUBJECT_AND_SOURCE, List.of());
    }

    /** The same topic with records about centres. */
    Topic keyedByCenter() {
        return new Topic(name, role, writer, reader, TopicKey.CENTER, schemas);
    }

    /**
     * Where this intake topic's refused records go, on the same partition number and under the same key.
     *
     * @throws IllegalStateException if this is not an intake topic
     */
    public Topic rejected() {
        return new Topic(name + ".rejected", TopicRole.REJECTED, service(), null, TopicKey.SOURCE, List.of());
    }

    /**
     * Where the service keeps what it answered to each offset of this intake topic, on the same partition number.
     *
     * @throws IllegalStateException if this is not an intake topic
     */
    public Topic answers() {
        return new Topic(
                name + ".answers",
                TopicRole.ANSWERS,
                service(),
                null,
                TopicKey.SOURCE,
                List.of(IntakeAnswered.getClassSchema()));
    }

    /** Whether records of this full name, such as {@code org.examledger.attempts.AttemptStarted}, belong here. */
    public boolean carries(String fullName) {
        return schema(fullName).isPresent();
    }

    /** The schema of that full name as this version of the contract has it, if the topic carries it. */
    public Optional<Schema> schema(String fullName) {
        return schemas.stream()
                .filter(schema -> schema.getFullName().equals(fullName))
                .findFirst();
    }

    /** The number of partitions by default. */
    public int partitions() {
        return partitions(Topics.CANDIDATE_PARTITIONS);
    }

    /**
     * The number of partitions of this topic.
     *
     * @param candidatePartitions the count that all candidate topics share; it never changes once records are written
     */
    public int partitions(int candidatePartitions) {
        return role == TopicRole.CLOCK ? 1 : candidatePartitions;
    }

    /** Kafka's settings for the topic, by Kafka's names. */
    public Map<String, String> config() {
        return role.config();
    }

    private Participant service() {
        if (reader == null) {
            throw new IllegalStateException(
                    "topic %s is no intake topic: it rejects and answers nothing".formatted(name));
        }
        return reader;
    }
}
