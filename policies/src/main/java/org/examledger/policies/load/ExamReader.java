package org.examledger.policies.load;

import java.time.Period;
import java.util.Map;
import org.examledger.policies.Certification;
import org.examledger.policies.Exam;
import org.examledger.policies.RetakePolicy;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads an entry of {@code exams}. */
final class ExamReader {

    private final Citations citations;
    private final DefinedPolicies defined;
    private final Map<String, RetakePolicy> policies;

    ExamReader(Citations citations, DefinedPolicies defined, Map<String, RetakePolicy> policies) {
        this.citations = citations;
        this.defined = defined;
        this.policies = policies;
    }

    @Nullable
    Exam read(Definition definition) {
        Section fields = definition.section();
        String program = defined.programs.reference(fields.required("program"));
        String policyId = defined.retakePolicies.reference(fields.required("policy"));
        Certification certification = certification(fields.optional("certification"));
        fields.closed();
        RetakePolicy policy = policyId == null ? null : policies.get(policyId);
        if (definition.id() == null || program == null || policy == null) {
            return null;
        }
        return new Exam(definition.id(), program, policy, certification);
    }

    /** A certification without a validity cites nothing, because no rule gives it a figure. */
    private @Nullable Certification certification(Field certification) {
        Section fields = certification.section();
        String name = fields.required("name").as(ValueKinds.id());
        Field validityField = fields.optional("validity");
        Period validity = validityField.as(ValueKinds.calendarPeriod());
        boolean cites = validityField.isPresent() || fields.has("rule") || fields.has("document");
        String ruleId = cites ? citations.ruleWithDocument(fields) : null;
        fields.closed();
        return name == null ? null : new Certification(name, validity, ruleId);
    }
}
