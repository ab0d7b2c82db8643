package org.examledger.policies.load;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.examledger.policies.ClockName;
import org.examledger.policies.ProgramClock;
import org.examledger.policies.Term;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKind;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads the {@code clocks} of a program's version. */
final class ClockReader {

    private static final ValueKind<ClockName> CLOCK = ValueKinds.oneOf(ClockName.class, ClockName::name);

    private final Citations citations;
    private final TermReader terms;

    ClockReader(Citations citations, TermReader terms) {
        this.citations = citations;
        this.terms = terms;
    }

    List<ProgramClock> read(Field list, @Nullable String document) {
        List<ProgramClock> clocks = new ArrayList<>();
        Set<ClockName> named = EnumSet.noneOf(ClockName.class);
        for (Field entry : list.items()) {
            Section fields = entry.section();
            Field clockField = fields.required("clock");
            ClockName clock = clockField.as(CLOCK);
            Term term = terms.readFromSameDay(fields);
            String ruleId = citations.rule(fields, document);
            fields.closed();
            if (clock != null && !named.add(clock)) {
                clockField.problem("a clock that the list does not have yet");
            }
            if (clock != null && term != null && ruleId != null) {
                clocks.add(new ProgramClock(clock, term, ruleId));
            }
        }
        return clocks;
    }
}
