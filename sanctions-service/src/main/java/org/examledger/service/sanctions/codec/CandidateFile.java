package org.examledger.service.sanctions.codec;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.store.StoredFact;
import org.examledger.service.sanctions.domain.WaitingFact;
import org.examledger.service.sanctions.domain.facts.Fact;

/**
 * What is stored about a candidate, as facts of the domain. Of what was relayed from others, cases that involve the candidate
 * are read as cases of their own, and nothing else.
 *
 * <p>Reading: a record that cannot be read takes and gives nothing. A flag sanctions nobody; sanctions stay in force for
 * as long as no decision is understood, and since its appeal is filed nothing becomes final meanwhile. So that it is not
 * overlooked it waits, among the facts that wait for their referent, for a version that can read it.
 *
 * @param facts in no order that means anything
 * @param unreadable records whose bytes nobody can read, and those with a symbol or zone that only a newer version knows
 */
public record CandidateFile(List<Fact> facts, List<WaitingFact> unreadable) {
    private static final String UNREADABLE = "UnreadableRecord";
    private static final String NEWER_VERSION = "a newer version";

    /** Copies the lists. */
    public CandidateFile {
        facts = List.copyOf(facts);
        unreadable = List.copyOf(unreadable);
    }

    /** The file that these records fill. */
    public static CandidateFile of(List<org.examledger.kit.store.Fact> stored) {
        List<Fact> facts = new ArrayList<>();
        List<WaitingFact> unreadable = new ArrayList<>();
        for (org.examledger.kit.store.Fact fact : stored) {
            switch (fact) {
                case org.examledger.kit.store.Fact.Readable readable -> read(readable, facts, unreadable);
                case org.examledger.kit.store.Fact.Unreadable bytes -> {
                    String place = bytes.stored().topic() + "/" + bytes.stored().offset();
                    unreadable.add(new WaitingFact(bytes.eventId(), UNREADABLE, place));
                }
            }
        }
        return new CandidateFile(facts, unreadable);
    }

    /** Whether any of the records says anything here, be it only that it cannot be read. */
    public boolean saysAnything() {
        return !facts.isEmpty() || !unreadable.isEmpty();
    }

    private static void read(
            org.examledger.kit.store.Fact.Readable readable, List<Fact> facts, List<WaitingFact> unreadable) {
        SpecificRecord record = readable.record();
        try {
            Optional<Fact> fact = FactRecords.of(record, readable.stored().offset());
            StoredFact.Origin origin = readable.stored().origin();
            (origin == null ? fact : InvolvedCases.of(fact, origin)).ifPresent(facts::add);
        } catch (IllegalArgumentException | DateTimeException newer) {
            String name = record.getSchema().getName();
            unreadable.add(new WaitingFact(RecordFields.eventId(record), name, NEWER_VERSION));
        }
    }
}
