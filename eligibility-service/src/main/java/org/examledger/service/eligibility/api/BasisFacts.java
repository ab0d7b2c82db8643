package org.examledger.service.eligibility.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examledger.kit.http.RecordToJson;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.store.Fact;
import org.jspecify.annotations.Nullable;

/** The facts that an answer rests on, as HTTP shows them: in the order in which they happened. */
final class BasisFacts {
    private static final Comparator<Fact.Readable> AS_HAPPENED = Comparator.comparing(
                    (Fact.Readable fact) -> RecordFields.occurredAt(fact.record()))
            .thenComparing(Fact::eventId);

    private BasisFacts() {}

    /** Those of a basis among the known ones; what cannot be read is left out. */
    static List<Map<String, @Nullable Object>> of(List<String> basis, List<Fact> known) {
        return known.stream()
                .filter(fact -> basis.contains(fact.eventId()))
                .filter(Fact.Readable.class::isInstance)
                .map(Fact.Readable.class::cast)
                .sorted(AS_HAPPENED)
                .map(BasisFacts::fact)
                .toList();
    }

    private static Map<String, @Nullable Object> fact(Fact.Readable fact) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("record", fact.record().getSchema().getName());
        json.putAll(RecordToJson.fields(fact.record()));
        return json;
    }
}
