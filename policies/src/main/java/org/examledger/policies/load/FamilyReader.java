package org.examledger.policies.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.examledger.policies.Exam;
import org.examledger.policies.ExamFamily;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads the {@code family} of exams, and sees to it that the exams of one family are alike. */
final class FamilyReader {

    private final Citations citations;
    private final Map<String, Exam> firsts = new HashMap<>();

    FamilyReader(Citations citations) {
        this.citations = citations;
    }

    /** The family; null if there is none or, with a problem added, if it cannot be read. */
    @Nullable
    ExamFamily read(Field family) {
        Section fields = family.section();
        String name = fields.required("name").as(ValueKinds.id());
        String ruleId = family.isPresent() ? citations.ruleWithDocument(fields) : null;
        fields.closed();
        return name == null || ruleId == null ? null : new ExamFamily(name, ruleId);
    }

    /** Reports an exam that differs from the first one of its family where all of them are the same. */
    void check(Exam exam, Field place) {
        ExamFamily family = exam.family();
        if (family == null) {
            return;
        }
        if (exam.beta() != null) {
            place.problem("no family beside a beta period", "\"" + family.name() + "\"");
        }
        Exam first = firsts.computeIfAbsent(family.name(), name -> exam);
        boolean alike = exam.program().equals(first.program())
                && exam.retakePolicy().equals(first.retakePolicy())
                && Objects.equals(exam.certification(), first.certification())
                && family.equals(first.family());
        if (!alike) {
            place.problem("the program, policy, certification and rule of " + first.examId(), "an exam that differs");
        }
    }
}
