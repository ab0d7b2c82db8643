package org.examledger.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Something that is published again and again under one id, each time with a date from which it is in force. */
public interface DatedVersion {

    /** The date from whose 00:00 UTC the version is in force. */
    LocalDate date();

    /** The name of the version: its date in ISO form, for example {@code 2021-03-31}. */
    default String version() {
        return date().toString();
    }

    /**
     * The version in force at an instant; the earliest one also covers the time before it.
     *
     * @param versions in ascending order of date, at least one
     */
    static <V extends DatedVersion> V inForceAt(List<V> versions, Instant instant) {
        V inForce = versions.getFirst();
        for (V version : versions) {
            if (!version.date().atStartOfDay(ZoneOffset.UTC).toInstant().isAfter(instant)) {
                inForce = version;
            }
        }
        return inForce;
    }

    /**
     * An unmodifiable copy of the versions.
     *
     * @throws IllegalArgumentException if there is none, or two are not in ascending order of date
     */
    static <V extends DatedVersion> List<V> inOrder(String id, List<V> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException(id + " has no version");
        }
        for (int next = 1; next < versions.size(); next++) {
            if (!versions.get(next).date().isAfter(versions.get(next - 1).date())) {
                throw new IllegalArgumentException(
                        id + ": version " + versions.get(next).version() + " does not follow the one before it");
            }
        }
        return List.copyOf(versions);
    }
}
