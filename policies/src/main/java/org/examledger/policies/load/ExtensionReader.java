package org.examledger.policies.load;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.Extension;
import org.examledger.policies.ExtensionLength;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads the {@code extensions} of a certification. */
final class ExtensionReader {

    private final Citations citations;

    ExtensionReader(Citations citations) {
        this.citations = citations;
    }

    List<Extension> read(Field list) {
        List<Extension> extensions = new ArrayList<>();
        for (Field entry : list.items()) {
            Extension extension = extension(entry.section());
            if (extension != null) {
                extensions.add(extension);
            }
        }
        return extensions;
    }

    private @Nullable Extension extension(Section fields) {
        LocalDate from = fields.optional("expiringFrom").as(ValueKinds.date());
        Field end = fields.required("expiringBefore");
        LocalDate before = end.as(ValueKinds.date());
        if (from != null && before != null && !from.isBefore(before)) {
            end.problem("a date after " + from);
        }
        ExtensionLength length = length(fields);
        String ruleId = citations.ruleWithDocument(fields);
        fields.closed();
        return before == null || length == null || ruleId == null ? null : new Extension(from, before, length, ruleId);
    }

    private static @Nullable ExtensionLength length(Section fields) {
        Field by = fields.optional("by");
        Field until = fields.optional("until");
        if (by.isPresent() == until.isPresent()) {
            fields.problem("one of the fields by and until", by.isPresent() ? "both" : "neither");
        }
        Period period = by.as(ValueKinds.calendarPeriod());
        LocalDate date = until.as(ValueKinds.date());
        if (period != null) {
            return new ExtensionLength.By(period);
        }
        return date == null ? null : new ExtensionLength.Until(date);
    }
}
