package org.examledger.policies.load;

import java.time.LocalDate;
import org.examledger.policies.Beta;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads the {@code beta} of an exam. */
final class BetaReader {

    private final Citations citations;

    BetaReader(Citations citations) {
        this.citations = citations;
    }

    /** The beta period; null if there is none or, with a problem added, if it cannot be read. */
    @Nullable
    Beta read(Field beta) {
        Section fields = beta.section();
        LocalDate from = fields.required("from").as(ValueKinds.date());
        Field release = fields.required("until");
        LocalDate until = release.as(ValueKinds.date());
        Integer sittings = fields.required("sittings").as(ValueKinds.count());
        String document = citations.document(fields);
        String ruleId = citations.rule(fields, document);
        boolean invited = Boolean.TRUE.equals(fields.optional("byInvitation").as(ValueKinds.yesOrNo()));
        String invitationRuleId = invited ? citations.rule(fields, "invitationRule", document) : null;
        fields.closed();
        if (from != null && until != null && !until.isAfter(from)) {
            release.problem("a date after " + from);
            return null;
        }
        if (from == null
                || until == null
                || sittings == null
                || ruleId == null
                || (invited && invitationRuleId == null)) {
            return null;
        }
        return new Beta(from, until, sittings, ruleId, invitationRuleId);
    }
}
