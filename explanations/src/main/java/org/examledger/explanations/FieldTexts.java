package org.examledger.explanations;

import com.ibm.icu.text.ListFormatter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record as texts have them: instants in words and in the record's own zone, lists joined, null and the
 * empty list as the word "null" so that a text can choose by it.
 */
final class FieldTexts {
    static final String ABSENT = "null";
    private static final String WORDS = "Words";

    private final Texts texts;
    private final Locale locale;

    FieldTexts(Texts texts, Language language) {
        this.texts = texts;
        this.locale = language.locale();
    }

    /** @param fallback the zone of instants where the record names none */
    Map<String, Object> of(IndexedRecord record, ZoneId fallback) {
        ZoneId zone = zoneOf(record, fallback);
        Map<String, Object> values = new HashMap<>();
        for (Schema.Field field : record.getSchema().getFields()) {
            Object value = record.get(field.pos());
            values.put(field.name(), text(value, zone));
            if (value != null && withoutNull(field.schema()).getType() == Schema.Type.ENUM) {
                values.put(field.name() + WORDS, words(withoutNull(field.schema()), value.toString()));
            }
        }
        return values;
    }

    private Object text(@Nullable Object value, ZoneId zone) {
        if (value == null) {
            return ABSENT;
        }
        return switch (value) {
            case Instant instant -> inWords(instant, zone);
            case Integer number -> number;
            case Collection<?> items -> items.isEmpty() ? ABSENT : joined(items, zone);
            default -> value.toString();
        };
    }

    private String joined(Collection<?> items, ZoneId zone) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(text(item, zone).toString()));
        return ListFormatter.getInstance(locale).format(texts);
    }

    private String words(Schema kind, String symbol) {
        return texts.plain("enum." + kind.getName() + "." + symbol).orElse(symbol);
    }

    private static Schema withoutNull(Schema schema) {
        return schema.getType() != Schema.Type.UNION
                ? schema
                : schema.getTypes().stream()
                        .filter(branch -> branch.getType() != Schema.Type.NULL)
                        .findFirst()
                        .orElse(schema);
    }

    private String inWords(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        String pattern = texts.plain("instant." + precision(local)).orElseThrow();
        return DateTimeFormatter.ofPattern(pattern, locale).format(local) + " (" + name(zone) + ")";
    }

    private static String name(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    private static String precision(ZonedDateTime local) {
        if (local.getNano() != 0) {
            return "millis";
        }
        return local.getSecond() != 0 ? "seconds" : "minutes";
    }

    private static ZoneId zoneOf(IndexedRecord record, ZoneId fallback) {
        Schema.Field field = record.getSchema().getField("zoneId");
        Object zone = field == null ? null : record.get(field.pos());
        return zone == null ? fallback : ZoneId.of(zone.toString());
    }
}
