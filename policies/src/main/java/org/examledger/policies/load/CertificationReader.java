package org.examledger.policies.load;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examledger.policies.CertificationPolicy;
import org.examledger.policies.CertificationVersion;
import org.examledger.policies.ClockName;
import org.examledger.policies.Exam;
import org.examledger.policies.Extension;
import org.examledger.policies.HoldersDuty;
import org.examledger.policies.Lapse;
import org.examledger.policies.Program;
import org.examledger.policies.Recertification;
import org.examledger.policies.Requirement;
import org.examledger.policies.RequirementChange;
import org.examledger.policies.Validity;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKind;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads an entry of {@code certifications}. */
final class CertificationReader {

    private static final ValueKind<SameTerm> ADDS = ValueKinds.oneOf(SameTerm.class, SameTerm::name);
    private static final ValueKind<Lapse> LAPSE = ValueKinds.oneOf(Lapse.class, Lapse::name);
    private static final ValueKind<HoldersDuty> DUTY = ValueKinds.oneOf(HoldersDuty.class, HoldersDuty::name);

    private final Citations citations;
    private final DefinedPolicies defined;
    private final Map<String, Program> programs;
    private final Collection<Exam> exams;

    CertificationReader(
            Citations citations, DefinedPolicies defined, Map<String, Program> programs, Collection<Exam> exams) {
        this.citations = citations;
        this.defined = defined;
        this.programs = programs;
        this.exams = exams;
    }

    @Nullable
    CertificationPolicy read(Definition definition) {
        Section fields = definition.section();
        String program = defined.programs.reference(fields.required("program"));
        Dating dating = new Dating(program == null ? null : programs.get(program));
        List<CertificationVersion> versions = VersionList.read(fields, dating::version);
        List<Extension> extensions = new ExtensionReader(citations).read(fields.optional("extensions"));
        fields.closed();
        givenByNoExam(definition);
        if (definition.id() == null || program == null || versions.isEmpty()) {
            return null;
        }
        return new CertificationPolicy(definition.id(), program, versions, extensions);
    }

    /** What two sources gave under one name could not be told apart in what is published. */
    private void givenByNoExam(Definition definition) {
        exams.stream()
                .filter(exam -> exam.certification() != null
                        && exam.certification().name().equals(definition.id()))
                .findFirst()
                .ifPresent(exam -> definition
                        .idField()
                        .problem(
                                "the name of a certification that no exam gives by itself",
                                "\"" + definition.id() + "\", which exam " + exam.examId() + " gives"));
    }

    /** Reads versions one after the other: only one that follows another can change a requirement. */
    private final class Dating {
        private final @Nullable Program program;
        private boolean first = true;

        Dating(@Nullable Program program) {
            this.program = program;
        }

        @Nullable
        CertificationVersion version(Section fields, @Nullable LocalDate date) {
            String document = citations.document(fields);
            Requirement requirement = new RequirementReader(defined.exams).read(fields.required("requires"));
            Field validityField = fields.optional("validity");
            Validity validity = validity(validityField, document);
            Field recertificationField = fields.optional("recertification");
            Recertification recertification = recertification(recertificationField, document);
            if (recertificationField.isPresent() && !validityField.isPresent()) {
                recertificationField.problem("this field only beside \"validity\": what never expires is not renewed");
            }
            RequirementChange change = change(fields, date);
            first = false;
            if (date == null || document == null || requirement == null) {
                return null;
            }
            return new CertificationVersion(date, document, requirement, validity, recertification, change);
        }

        private @Nullable RequirementChange change(Section version, @Nullable LocalDate date) {
            Field change = version.optional("changedRequirement");
            if (first && change.isPresent()) {
                change.problem("this field only in a version that follows another");
            }
            Section fields = change.section();
            HoldersDuty holders = fields.required("holders").as(DUTY);
            fields.closed();
            if (change.isPresent() && program != null && date != null && !names(program, date)) {
                change.problem("this field only where the program names the clock MEET_CHANGED_REQUIREMENT then");
            }
            return holders == null ? null : new RequirementChange(holders);
        }
    }

    private static boolean names(Program program, LocalDate date) {
        return program.inForceAt(date.atStartOfDay(ZoneOffset.UTC).toInstant())
                .clock(ClockName.MEET_CHANGED_REQUIREMENT)
                .isPresent();
    }

    private @Nullable Validity validity(Field validity, @Nullable String document) {
        Section fields = validity.section();
        Period term = fields.required("term").as(ValueKinds.calendarPeriod());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return term == null || ruleId == null ? null : new Validity(term, ruleId);
    }

    private @Nullable Recertification recertification(Field recertification, @Nullable String document) {
        Section fields = recertification.section();
        Set<String> by = fields.required("by").distinct(defined.exams::reference);
        fields.required("adds").as(ADDS);
        Lapse otherwise = fields.required("otherwise").as(LAPSE);
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return by.isEmpty() || otherwise == null || ruleId == null
                ? null
                : new Recertification(new LinkedHashSet<>(by), otherwise, ruleId);
    }

    /** The one thing that a recertification adds so far. */
    private enum SameTerm {
        SAME_TERM
    }
}
