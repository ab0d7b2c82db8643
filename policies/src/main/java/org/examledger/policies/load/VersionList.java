package org.examledger.policies.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.DatedVersion;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads the {@code versions} of a file, which are in ascending order of date. */
final class VersionList {

    private VersionList() {}

    /** The sound versions that follow one another. */
    static <V extends DatedVersion> List<V> read(Section file, Reading<V> reading) {
        List<V> versions = new ArrayList<>();
        LocalDate latest = null;
        for (Field entry : file.required("versions").someItems()) {
            Section fields = entry.section();
            Field dateField = fields.required("date");
            LocalDate date = dateField.as(ValueKinds.date());
            V version = reading.read(fields, date);
            fields.closed();
            if (latest != null && date != null && !date.isAfter(latest)) {
                dateField.problem("a date after " + latest + ", the version before it");
                continue;
            }
            latest = date == null ? latest : date;
            if (version != null) {
                versions.add(version);
            }
        }
        return versions;
    }

    /** Reads what a version holds beside its date, which is null if it could not be read. */
    interface Reading<V> {
        @Nullable
        V read(Section fields, @Nullable LocalDate date);
    }
}
