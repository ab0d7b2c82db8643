package org.examledger.policies.load;

import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.Requirement;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.jspecify.annotations.Nullable;

/** Reads {@code requires}: an examId, or {@code allOf} or {@code anyOf} over a list of such. */
final class RequirementReader {

    private final Definitions exams;

    RequirementReader(Definitions exams) {
        this.exams = exams;
    }

    @Nullable
    Requirement read(Field field) {
        if (field.hasFields()) {
            return group(field);
        }
        String examId = exams.reference(field);
        return examId == null ? null : new Requirement.Passed(examId);
    }

    private @Nullable Requirement group(Field group) {
        Section fields = group.section();
        Field all = fields.optional("allOf");
        Field any = fields.optional("anyOf");
        if (all.isPresent() == any.isPresent()) {
            group.problem("the id of an exam, or one of the fields allOf and anyOf");
        }
        List<Requirement> parts = parts(all.isPresent() ? all : any);
        fields.closed();
        if (parts.isEmpty()) {
            return null;
        }
        return all.isPresent() ? new Requirement.AllOf(parts) : new Requirement.AnyOf(parts);
    }

    private List<Requirement> parts(Field list) {
        List<Requirement> parts = new ArrayList<>();
        for (Field item : list.someItems()) {
            Requirement part = read(item);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }
}
