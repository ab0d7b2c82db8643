package org.examledger.kit.intake;

import java.time.Instant;
import java.time.zone.ZoneRulesProvider;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.examledger.kit.record.RecordFields;
import org.jspecify.annotations.Nullable;

/** What can be said about a report from its schema and the contract's ground rules alone. */
final class GeneralChecks {
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    private GeneralChecks() {}

    /** MISSING_FIELD: the sentence about the first text that is blank where a value is needed. */
    static Optional<String> blank(IndexedRecord record) {
        return fields(record)
                .filter(field -> field.schema().getType() == Schema.Type.STRING
                        && String.valueOf(record.get(field.pos())).isBlank())
                .findFirst()
                .map(field -> "field " + field.name() + " is blank; it needs a value")
                .or(() -> nested(record).flatMap(inner -> blank(inner).stream()).findFirst());
    }

    /** BAD_VALUE: the sentence about the first value that no record may have. */
    static Optional<String> badValue(IndexedRecord record) {
        return fields(record)
                .flatMap(field -> badValue(field, record.get(field.pos())).stream())
                .findFirst()
                .or(() -> nested(record)
                        .flatMap(inner -> badValue(inner).stream())
                        .findFirst());
    }

    private static Optional<String> badValue(Schema.Field field, @Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        return switch (value) {
            case Enum<?> symbol ->
                objection(
                        symbol.name().equals("UNKNOWN"),
                        "field " + field.name() + " has a symbol that this version does not know");
            case Instant instant ->
                objection(
                        instant.isBefore(EARLIEST) || instant.isAfter(LATEST),
                        "field " + field.name() + " is outside the years 1900 to 9999");
            case String text -> badText(field.name(), text);
            default -> Optional.empty();
        };
    }

    private static Optional<String> badText(String field, String text) {
        return switch (field) {
            case "zoneId" ->
                objection(
                        !ZoneRulesProvider.getAvailableZoneIds().contains(text),
                        "field zoneId is \"" + text + "\", which is no IANA time zone");
            case RecordFields.EVENT_ID ->
                objection(!isUuid(text), "field eventId is \"" + text + "\", which is no UUID");
            default -> Optional.empty();
        };
    }

    private static Optional<String> objection(boolean objects, String sentence) {
        return objects ? Optional.of(sentence) : Optional.empty();
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException notAUuid) {
            return false;
        }
    }

    private static Stream<Schema.Field> fields(IndexedRecord record) {
        return record.getSchema().getFields().stream();
    }

    private static Stream<IndexedRecord> nested(IndexedRecord record) {
        return fields(record)
                .map(field -> record.get(field.pos()))
                .flatMap(value -> value instanceof Collection<?> items ? items.stream() : Stream.ofNullable(value))
                .filter(IndexedRecord.class::isInstance)
                .map(IndexedRecord.class::cast);
    }
}
