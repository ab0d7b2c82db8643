package org.examledger.policies.load;

import org.examledger.policies.WaitTime;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads how long a wait is: {@code wait}, or {@code calendarDays} in its place. */
final class WaitReader {

    private WaitReader() {}

    /** The wait that the section has to have; null, with a problem added, if it cannot be read. */
    static @Nullable WaitTime read(Section fields) {
        Field wait = fields.optional("wait");
        Field days = fields.optional("calendarDays");
        if (!days.isPresent()) {
            return fields.required("wait").as(ValueKinds.waitTime());
        }
        if (wait.isPresent()) {
            days.problem("either \"wait\" or \"calendarDays\"", "both");
        }
        Integer number = days.as(ValueKinds.count());
        return number == null ? null : new WaitTime.DaysAfter(number);
    }
}
