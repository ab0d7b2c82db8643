package org.examledger.policies.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.examledger.policies.AppealClock;
import org.examledger.policies.AppealClocks;
import org.examledger.policies.AppealItem;
import org.examledger.policies.CategoryScope;
import org.examledger.policies.Completeness;
import org.examledger.policies.DayUnit;
import org.examledger.policies.RequiredItem;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKind;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads the {@code appeals} of a program's version. */
final class AppealReader {

    private static final ValueKind<DayUnit> UNIT = ValueKinds.oneOf(DayUnit.class, DayUnit::name);
    private static final ValueKind<AppealItem> ITEM = ValueKinds.oneOf(AppealItem.class, AppealItem::fieldName);

    private final Citations citations;
    private final boolean hasCalendar;

    AppealReader(Citations citations, boolean hasCalendar) {
        this.citations = citations;
        this.hasCalendar = hasCalendar;
    }

    AppealClocks clocks(Section appeals, @Nullable String document) {
        Section fields = appeals.required("clocks").section();
        AppealClock file = clock(fields.optional("file"), document);
        AppealClock acknowledge = clock(fields.optional("acknowledge"), document);
        AppealClock decide = clock(fields.optional("decide"), document);
        fields.closed();
        return new AppealClocks(file, acknowledge, decide);
    }

    private @Nullable AppealClock clock(Field clock, @Nullable String document) {
        Section fields = clock.section();
        Integer days = fields.required("days").as(ValueKinds.count());
        Field unitField = fields.required("unit");
        DayUnit unit = unitField.as(UNIT);
        String ruleId = citations.rule(fields, document);
        fields.closed();
        if (unit == DayUnit.BUSINESS && !hasCalendar) {
            unitField.problem(
                    "CALENDAR, or a \"calendar\" beside the program's id that says which days are business days");
        }
        if (days == null || unit == null || ruleId == null) {
            return null;
        }
        return new AppealClock(days, unit, ruleId);
    }

    Completeness completeness(Section appeals, @Nullable String document) {
        List<RequiredItem> items = new ArrayList<>();
        Set<AppealItem> named = new HashSet<>();
        for (Field entry : appeals.required("required").items()) {
            Section fields = entry.section();
            Field itemField = fields.required("item");
            AppealItem item = itemField.as(ITEM);
            CategoryScope scope = ScopeReader.read(fields);
            String ruleId = citations.rule(fields, document);
            fields.closed();
            if (item != null && !named.add(item)) {
                itemField.problem("an item that the list does not have yet");
            }
            if (item != null && ruleId != null) {
                items.add(new RequiredItem(item, scope, ruleId));
            }
        }
        return new Completeness(items);
    }
}
