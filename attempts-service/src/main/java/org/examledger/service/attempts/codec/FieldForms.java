package org.examledger.service.attempts.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.examledger.policies.access.Places;
import org.jspecify.annotations.Nullable;

/** The forms of codes, dates and numbers in reports: what does not have its form is a BAD_VALUE. */
public final class FieldForms {
    private FieldForms() {}

    /** The sentence about the first value that does not have the form its field asks for. */
    public static Optional<String> badValue(IndexedRecord record) {
        return record.getSchema().getFields().stream()
                .flatMap(field -> badValue(field, record.get(field.pos())).stream())
                .findFirst();
    }

    private static Optional<String> badValue(Schema.Field field, @Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        return switch (value) {
            case String text -> badText(field.name(), text);
            case Integer number ->
                number < 1 && field.name().equals("attempts")
                        ? Optional.of("field attempts is " + number + ", not at least 1")
                        : Optional.empty();
            case Collection<?> items -> nested(items.stream());
            case IndexedRecord inner -> badValue(inner);
            default -> Optional.empty();
        };
    }

    private static Optional<String> nested(Stream<?> items) {
        return items.filter(IndexedRecord.class::isInstance)
                .map(IndexedRecord.class::cast)
                .flatMap(inner -> badValue(inner).stream())
                .findFirst();
    }

    private static Optional<String> badText(String field, String text) {
        return switch (field) {
            case "countryCode", "issuingCountry", "addressCountry" ->
                objection(Places.isCode(text), field, text, "an ISO 3166 code, such as IN or UA-43");
            case "cardValidThrough" ->
                objection(isWritten(() -> YearMonth.parse(text)), field, text, "a month, such as 2017-05");
            case "acquiredOn" ->
                objection(isWritten(() -> LocalDate.parse(text)), field, text, "a date, such as 2017-05-31");
            default -> Optional.empty();
        };
    }

    private static Optional<String> objection(boolean sound, String field, String text, String form) {
        return sound
                ? Optional.empty()
                : Optional.of("field %s is \"%s\", which is not %s".formatted(field, text, form));
    }

    private static boolean isWritten(Runnable parsing) {
        try {
            parsing.run();
            return true;
        } catch (DateTimeException otherForm) {
            return false;
        }
    }
}
