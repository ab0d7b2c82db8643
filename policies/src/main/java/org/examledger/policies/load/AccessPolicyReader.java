package org.examledger.policies.load;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.examledger.policies.access.AccessPolicy;
import org.examledger.policies.access.AccessPolicyVersion;
import org.examledger.policies.access.Exclusions;
import org.examledger.policies.access.ExportRestriction;
import org.examledger.policies.access.Places;
import org.examledger.policies.access.ResidentsOnly;
import org.examledger.policies.access.StudentStatus;
import org.examledger.policies.access.TestCentersOnly;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKind;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads an {@code accessPolicy} file. */
final class AccessPolicyReader {

    private static final ValueKind<String> PLACE =
            ValueKind.text("the code of a country or a region, such as IN or UA-43", AccessPolicyReader::place);

    private final Citations citations;

    AccessPolicyReader(Citations citations) {
        this.citations = citations;
    }

    @Nullable
    AccessPolicy read(Definition definition) {
        Section fields = definition.section();
        List<AccessPolicyVersion> versions = VersionList.read(fields, this::version);
        fields.closed();
        return definition.id() == null || versions.isEmpty() ? null : new AccessPolicy(definition.id(), versions);
    }

    private @Nullable AccessPolicyVersion version(Section fields, @Nullable LocalDate date) {
        String document = citations.document(fields);
        Exclusions exclusions = exclusions(fields.optional("exclusions"), document);
        ResidentsOnly residents = residentsOnly(fields.optional("residentsOnly"), document);
        TestCentersOnly centers = testCentersOnly(fields.optional("testCentersOnly"), document);
        ExportRestriction exports = exportRestriction(fields.optional("exportRestriction"), document);
        StudentStatus students = studentStatus(fields.optional("studentStatus"), document);
        if (date == null || document == null) {
            return null;
        }
        return new AccessPolicyVersion(date, document, exclusions, residents, centers, exports, students);
    }

    private @Nullable Exclusions exclusions(Field exclusions, @Nullable String document) {
        Section fields = exclusions.section();
        Places places = someOrNone(fields.required("places"));
        Set<String> centers = Set.copyOf(fields.required("centers").items().stream()
                .flatMap(center -> Stream.ofNullable(center.as(ValueKinds.text())))
                .toList());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return ruleId == null ? null : new Exclusions(places, centers, ruleId);
    }

    private @Nullable ResidentsOnly residentsOnly(Field residents, @Nullable String document) {
        Section fields = residents.section();
        Places places = some(fields.required("places"));
        Integer documents = fields.required("originalDocuments").as(ValueKinds.count());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return documents == null || ruleId == null ? null : new ResidentsOnly(places, documents, ruleId);
    }

    private @Nullable TestCentersOnly testCentersOnly(Field centers, @Nullable String document) {
        Section fields = centers.section();
        Places places = some(fields.required("places"));
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return ruleId == null ? null : new TestCentersOnly(places, ruleId);
    }

    private @Nullable ExportRestriction exportRestriction(Field restriction, @Nullable String document) {
        Section fields = restriction.section();
        Places refused = some(fields.required("refused"));
        Boolean feeLost = fields.required("feeLost").as(ValueKinds.yesOrNo());
        Places special = someOrNone(fields.optional("specialRules"));
        Integer documents = fields.required("residentDocuments").as(ValueKinds.count());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return feeLost == null || documents == null || ruleId == null
                ? null
                : new ExportRestriction(refused, feeLost, special, documents, ruleId);
    }

    private @Nullable StudentStatus studentStatus(Field status, @Nullable String document) {
        Section fields = status.section();
        Period lasts = fields.required("lasts").as(ValueKinds.calendarPeriod());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return lasts == null || ruleId == null ? null : new StudentStatus(lasts, ruleId);
    }

    private static Places some(Field list) {
        return new Places(list.distinct(place -> place.as(PLACE)));
    }

    private static Places someOrNone(Field list) {
        return list.items().isEmpty() ? Places.NONE : some(list);
    }

    private static String place(String text) {
        if (!Places.isCode(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
