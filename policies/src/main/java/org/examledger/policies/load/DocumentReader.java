package org.examledger.policies.load;

import org.examledger.policies.Document;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads an entry of {@code documents}. */
final class DocumentReader {

    @Nullable
    Document read(Definition definition) {
        Section fields = definition.section();
        String title = fields.required("title").as(ValueKinds.text());
        fields.closed();
        return definition.id() == null || title == null ? null : new Document(definition.id(), title);
    }
}
