package org.examledger.policies.load;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.examledger.policies.Beta;
import org.examledger.policies.Certification;
import org.examledger.policies.Exam;
import org.examledger.policies.ExamFamily;
import org.examledger.policies.PassMark;
import org.examledger.policies.RetakePolicy;
import org.examledger.policies.booking.BookingPolicy;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads an entry of {@code exams}. */
final class ExamReader {

    private final Citations citations;
    private final DefinedPolicies defined;
    private final Map<String, RetakePolicy> policies;
    private final FamilyReader families;
    private final BetaReader betas;
    private final Map<String, BookingPolicy> bookings;

    ExamReader(
            Citations citations,
            DefinedPolicies defined,
            Map<String, RetakePolicy> policies,
            Map<String, BookingPolicy> bookings) {
        this.citations = citations;
        this.defined = defined;
        this.policies = policies;
        this.families = new FamilyReader(citations);
        this.betas = new BetaReader(citations);
        this.bookings = bookings;
    }

    @Nullable
    Exam read(Definition definition) {
        Section fields = definition.section();
        String program = defined.programs.reference(fields.required("program"));
        String policyId = defined.retakePolicies.reference(fields.required("policy"));
        Certification certification = certification(fields.optional("certification"));
        Field familyField = fields.optional("family");
        ExamFamily family = families.read(familyField);
        Beta beta = betas.read(fields.optional("beta"));
        String bookingId = defined.bookingPolicies.reference(fields.optional("booking"));
        PassMark passMark = passMark(fields.optional("passMark"));
        LocalDate retires = fields.optional("retires").as(ValueKinds.date());
        fields.closed();
        RetakePolicy policy = policyId == null ? null : policies.get(policyId);
        if (definition.id() == null || program == null || policy == null) {
            return null;
        }
        BookingPolicy booking = bookingId == null ? null : bookings.get(bookingId);
        Exam exam = new Exam(definition.id(), program, policy, certification, family, beta, booking, passMark, retires);
        families.check(exam, familyField);
        return exam;
    }

    private @Nullable PassMark passMark(Field passMark) {
        Section fields = passMark.section();
        Integer score = fields.required("score").as(ValueKinds.score());
        String ruleId = citations.ruleWithDocument(fields);
        fields.closed();
        return score == null || ruleId == null ? null : new PassMark(score, ruleId);
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
