package org.examledger.policies.load;

import org.examledger.policies.CategoryScope;
import org.examledger.policies.MisconductCategory;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKind;
import org.examledger.policies.yaml.ValueKinds;

/** Reads {@code onlyFor}, without which a rule applies to every kind of misconduct. */
final class ScopeReader {

    private static final ValueKind<MisconductCategory> CATEGORY =
            ValueKinds.oneOf(MisconductCategory.class, MisconductCategory::name);

    private ScopeReader() {}

    static CategoryScope read(Section fields) {
        return new CategoryScope(fields.optional("onlyFor").distinct(category -> category.as(CATEGORY)));
    }
}
