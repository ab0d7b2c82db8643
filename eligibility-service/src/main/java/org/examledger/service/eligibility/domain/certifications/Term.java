package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.policies.CalendarTime;
import org.examledger.policies.CertificationPolicy;
import org.examledger.policies.CertificationVersion;
import org.examledger.policies.Extension;
import org.examledger.policies.ExtensionLength;
import org.examledger.policies.Validity;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * How long one pass makes a certification hold.
 *
 * @param pass from whose start it counts
 * @param version that gives it
 * @param plainEnd the first instant at which it does not hold any more, as the version has it; empty if it never expires
 * @param end the same with what the program extended (C4)
 * @param extendedBy the rules by which it was extended
 */
record Term(
        Sitting pass,
        CertificationVersion version,
        Optional<Instant> plainEnd,
        Optional<Instant> end,
        List<String> extendedBy) {

    Term {
        extendedBy = List.copyOf(extendedBy);
    }

    /** The term that a pass gives under a version of the policy. */
    static Term of(Sitting pass, CertificationVersion version, CertificationPolicy policy) {
        Validity validity = version.validity();
        if (validity == null) {
            return new Term(pass, version, Optional.empty(), Optional.empty(), List.of());
        }
        Instant plainEnd = pass.startPlus(validity.term());
        Instant end = plainEnd;
        List<String> extendedBy = new ArrayList<>();
        for (Extension extension : policy.extensions()) {
            Instant extended = extended(end, extension, pass);
            if (extended.isAfter(end)) {
                end = extended;
                extendedBy.add(extension.ruleId());
            }
        }
        return new Term(pass, version, Optional.of(plainEnd), Optional.of(end), extendedBy);
    }

    /** The rules that give it its end; none for one without. */
    List<String> ruleIds() {
        Validity validity = version.validity();
        return validity == null
                ? List.of()
                : Stream.concat(Stream.of(validity.ruleId()), extendedBy.stream())
                        .distinct()
                        .toList();
    }

    private static Instant extended(Instant end, Extension extension, Sitting pass) {
        LocalDate expiry = end.atZone(pass.started().zone()).toLocalDate();
        if (!extension.covers(expiry)) {
            return end;
        }
        return switch (extension.length()) {
            case ExtensionLength.By by ->
                CalendarTime.plus(end, by.period(), pass.started().zone());
            case ExtensionLength.Until until ->
                until.date().atStartOfDay(pass.started().zone()).toInstant();
        };
    }
}
