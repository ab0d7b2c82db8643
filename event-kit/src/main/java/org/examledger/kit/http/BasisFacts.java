package org.examledger.kit.http;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.store.Fact;

/** The facts that a conclusion rests on, among those that are known. */
public final class BasisFacts {
    private static final Comparator<SpecificRecord> AS_HAPPENED =
            Comparator.comparing(RecordFields::occurredAt).thenComparing(RecordFields::eventId);

    private BasisFacts() {}

    /**
     * The facts of a derived record's basis, as things happened; those that nobody can read are left out.
     *
     * @param known about the record's candidate
     */
    public static List<SpecificRecord> of(SpecificRecord derived, List<Fact> known) {
        Set<String> basis = new HashSet<>(RecordFields.basis(derived));
        return known.stream()
                .filter(fact -> basis.contains(fact.eventId()))
                .filter(Fact.Readable.class::isInstance)
                .map(fact -> ((Fact.Readable) fact).record())
                .sorted(AS_HAPPENED)
                .toList();
    }
}
