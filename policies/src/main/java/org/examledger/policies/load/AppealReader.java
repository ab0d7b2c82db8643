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
import org.examledger.policies.CountedFrom;
import org.examledger.policies.RequiredItem;
import org.examledger.policies.Term;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKind;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads the {@code appeals} of a program's version. */
final class AppealReader {

    private static final ValueKind<CountedFrom> COUNTED_FROM = ValueKinds.oneOf(CountedFrom.class, CountedFrom::name);
    private static final ValueKind<AppealItem> ITEM = ValueKinds.oneOf(AppealItem.class, AppealItem::fieldName);

    private final Citations citations;
    private final TermReader terms;

    AppealReader(Citations citations, TermReader terms) {
        this.citations = citations;
        this.terms = terms;
    }

    AppealClocks clocks(Section appeals, @Nullable String document) {
        Section fields = appeals.required("clocks").section();
        Section filing = fields.optional("file").section();
        CountedFrom countedFrom = filing.optional("countedFrom").as(COUNTED_FROM);
        AppealClock file = clock(filing, document);
        AppealClock acknowledge = clock(fields.optional("acknowledge").section(), document);
        AppealClock decide = clock(fields.optional("decide").section(), document);
        fields.closed();
        return new AppealClocks(file, acknowledge, decide, countedFrom == null ? CountedFrom.NOTICE : countedFrom);
    }

    private @Nullable AppealClock clock(Section fields, @Nullable String document) {
        Term term = terms.read(fields);
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return term == null || ruleId == null ? null : new AppealClock(term, ruleId);
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
