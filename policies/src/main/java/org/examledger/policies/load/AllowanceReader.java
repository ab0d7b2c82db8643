package org.examledger.policies.load;

import java.time.Period;
import org.examledger.policies.ExceptionAllowance;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads the {@code retakeExceptions} of a program's version. */
final class AllowanceReader {

    private final Citations citations;

    AllowanceReader(Citations citations) {
        this.citations = citations;
    }

    /** The allowance; null where the program does not name any. */
    @Nullable
    ExceptionAllowance read(Field exceptions, @Nullable String document) {
        Section fields = exceptions.section();
        Integer number = fields.required("withoutAuthorisation").as(ValueKinds.count());
        Period within = fields.required("within").as(ValueKinds.calendarPeriod());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return number == null || within == null || ruleId == null
                ? null
                : new ExceptionAllowance(number, within, ruleId);
    }
}
