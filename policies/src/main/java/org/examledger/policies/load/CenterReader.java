package org.examledger.policies.load;

import org.examledger.policies.CenterRules;
import org.examledger.policies.CenterRules.OwnersAppeal;
import org.examledger.policies.CenterRules.Statistics;
import org.examledger.policies.CenterRules.Suspension;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads the {@code centers} of a program's version, which it may leave out. */
final class CenterReader {

    private final Citations citations;

    CenterReader(Citations citations) {
        this.citations = citations;
    }

    @Nullable
    CenterRules read(Field centers, @Nullable String document) {
        Section fields = centers.section();
        Suspension suspension = suspension(fields.required("suspension").section(), document);
        Statistics statistics =
                statistics(fields.required("statisticalEvidence").section(), document);
        OwnersAppeal appeal = appeal(fields.required("appeal").section(), document);
        fields.closed();
        return suspension == null || statistics == null || appeal == null
                ? null
                : new CenterRules(suspension, statistics, appeal);
    }

    private @Nullable Suspension suspension(Section fields, @Nullable String document) {
        Boolean sites = fields.required("associatedSites").as(ValueKinds.yesOrNo());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return sites == null || ruleId == null ? null : new Suspension(sites, ruleId);
    }

    private @Nullable Statistics statistics(Section fields, @Nullable String document) {
        Boolean suffices = fields.required("suffices").as(ValueKinds.yesOrNo());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return suffices == null || ruleId == null ? null : new Statistics(suffices, ruleId);
    }

    private @Nullable OwnersAppeal appeal(Section fields, @Nullable String document) {
        Boolean grounds = fields.required("groundsRequired").as(ValueKinds.yesOrNo());
        Boolean decisionFinal = fields.required("decisionFinal").as(ValueKinds.yesOrNo());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return grounds == null || decisionFinal == null || ruleId == null
                ? null
                : new OwnersAppeal(grounds, decisionFinal, ruleId);
    }
}
