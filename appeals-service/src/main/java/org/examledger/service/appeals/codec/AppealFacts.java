package org.examledger.service.appeals.codec;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.store.StoredFact;
import org.examledger.service.appeals.domain.facts.Fact;

/**
 * What the stored records say to appeals-service.
 *
 * @param facts those that it understands; results, bookings and the like are none here
 * @param unreadable records of other services that only a newer version understands: they have no effect until it runs
 */
public record AppealFacts(List<Fact> facts, List<org.examledger.kit.store.Fact> unreadable) {

    /** Copies the lists. */
    public AppealFacts {
        facts = List.copyOf(facts);
        unreadable = List.copyOf(unreadable);
    }

    /** Reads stored records. */
    public static AppealFacts of(List<org.examledger.kit.store.Fact> stored) {
        List<Fact> facts = new ArrayList<>();
        List<org.examledger.kit.store.Fact> unreadable = new ArrayList<>();
        for (org.examledger.kit.store.Fact record : stored) {
            switch (record) {
                case org.examledger.kit.store.Fact.Unreadable bytes -> unreadable.add(bytes);
                case org.examledger.kit.store.Fact.Readable readable -> {
                    try {
                        fact(readable.record(), readable.stored()).ifPresent(facts::add);
                    } catch (IllegalArgumentException | DateTimeException newer) {
                        unreadable.add(readable);
                    }
                }
            }
        }
        return new AppealFacts(facts, unreadable);
    }

    /** Whether any of the records says anything here, be it only that it cannot be read. */
    public boolean saysAnything() {
        return !facts.isEmpty() || !unreadable.isEmpty();
    }

    /**
     * Reads a record of the intake topic.
     *
     * @throws IllegalArgumentException for a record that the intake topic does not carry
     */
    public static Fact reported(SpecificRecord record) {
        return ReportedFacts.of(record)
                .orElseThrow(() -> new IllegalArgumentException(
                        record.getSchema().getFullName() + " is no report of this intake"));
    }

    private static Optional<Fact> fact(SpecificRecord record, StoredFact stored) {
        return SiblingFacts.of(record, stored.offset()).or(() -> ReportedFacts.of(record));
    }
}
