package org.examledger.policies.load;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.AfterPass;
import org.examledger.policies.Cap;
import org.examledger.policies.PassRule;
import org.examledger.policies.RetakePolicy;
import org.examledger.policies.RetakePolicyVersion;
import org.examledger.policies.SingleSitting;
import org.examledger.policies.Wait;
import org.examledger.policies.WaitTime;
import org.examledger.policies.Waits;
import org.examledger.policies.WindowAnchor;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKind;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads a {@code retakePolicy} file. */
final class RetakePolicyReader {

    private static final ValueKind<AfterPass> AFTER_PASS = ValueKinds.oneOf(AfterPass.class, AfterPass::name);
    private static final ValueKind<WindowAnchor> ANCHOR = ValueKinds.oneOf(WindowAnchor.class, WindowAnchor::name);

    private final Citations citations;

    RetakePolicyReader(Citations citations) {
        this.citations = citations;
    }

    @Nullable
    RetakePolicy read(Definition definition) {
        Section fields = definition.section();
        List<RetakePolicyVersion> versions = VersionList.read(fields, this::version);
        fields.closed();
        return definition.id() == null || versions.isEmpty() ? null : new RetakePolicy(definition.id(), versions);
    }

    private @Nullable RetakePolicyVersion version(Section fields, @Nullable LocalDate date) {
        String document = citations.document(fields);
        Waits waits = waits(fields.required("waits"), document);
        Cap cap = cap(fields.optional("cap"), document);
        SingleSitting single = singleSitting(fields.optional("singleSitting"), document);
        PassRule passRule = passRule(fields.required("afterPass"), document);
        if (date == null || document == null || passRule == null) {
            return null;
        }
        return new RetakePolicyVersion(date, document, waits, cap, passRule, single);
    }

    private Waits waits(Field list, @Nullable String document) {
        List<Wait> steps = new ArrayList<>();
        for (Field step : list.items()) {
            Section fields = step.section();
            WaitTime time = WaitReader.read(fields);
            String ruleId = citations.rule(fields, document);
            fields.closed();
            if (time != null && ruleId != null) {
                steps.add(new Wait(time, ruleId));
            }
        }
        return new Waits(steps);
    }

    private @Nullable Cap cap(Field cap, @Nullable String document) {
        Section fields = cap.section();
        Integer sittings = fields.required("sittings").as(ValueKinds.count());
        Period window = fields.required("window").as(ValueKinds.calendarPeriod());
        WindowAnchor anchor = fields.required("anchor").as(ANCHOR);
        String ruleId = citations.rule(fields, document);
        fields.closed();
        if (sittings == null || window == null || anchor == null || ruleId == null) {
            return null;
        }
        return new Cap(sittings, window, anchor, ruleId);
    }

    private @Nullable SingleSitting singleSitting(Field single, @Nullable String document) {
        Section fields = single.section();
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return ruleId == null ? null : new SingleSitting(ruleId);
    }

    private @Nullable PassRule passRule(Field pass, @Nullable String document) {
        Section fields = pass.section();
        AfterPass retake = fields.required("retake").as(AFTER_PASS);
        WaitTime wait = retake == AfterPass.AFTER ? WaitReader.read(fields) : null;
        String ruleId = citations.rule(fields, document);
        fields.closed();
        if (retake == null || ruleId == null || (retake == AfterPass.AFTER && wait == null)) {
            return null;
        }
        return new PassRule(retake, wait, ruleId);
    }
}
