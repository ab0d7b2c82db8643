package org.examledger.service.eligibility.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.http.RecordToJson;
import org.jspecify.annotations.Nullable;

/** A fact that an answer rests on, as HTTP shows it: the name of its record, and its fields. */
final class FactJson {
    private FactJson() {}

    static Map<String, @Nullable Object> of(SpecificRecord fact) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("record", fact.getSchema().getName());
        json.putAll(RecordToJson.fields(fact));
        return json;
    }
}
