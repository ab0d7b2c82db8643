package org.examledger.service.sanctions.domain.given;

import java.time.Instant;
import org.examledger.service.sanctions.domain.facts.Measure;
import org.examledger.service.sanctions.domain.facts.MeasureKind;
import org.examledger.service.sanctions.domain.facts.Modification;

/** Measures and modifications in few words. */
public final class Measures {
    private Measures() {}

    public static Measure permanentBan() {
        return Measure.permanentBan();
    }

    public static Measure banUntil(String until) {
        return new Measure(MeasureKind.BAN, null, null, Instant.parse(until));
    }

    public static Measure invalidation(String attemptId) {
        return new Measure(MeasureKind.RESULT_INVALIDATION, attemptId, null, null);
    }

    /** S6: every result from before the notice. */
    public static Measure allEarlierResults() {
        return new Measure(MeasureKind.RESULT_INVALIDATION, null, null, null, true);
    }

    public static Measure revocation(String certificationId) {
        return new Measure(MeasureKind.CERTIFICATION_REVOCATION, null, certificationId, null);
    }

    public static Measure retest(String attemptId) {
        return new Measure(MeasureKind.RETEST, attemptId, null, null);
    }

    public static Modification lifts(String sanctionId) {
        return new Modification(sanctionId, true, null);
    }

    public static Modification endsAt(String sanctionId, String until) {
        return new Modification(sanctionId, false, Instant.parse(until));
    }

    public static Modification forGood(String sanctionId) {
        return new Modification(sanctionId, false, null);
    }
}
