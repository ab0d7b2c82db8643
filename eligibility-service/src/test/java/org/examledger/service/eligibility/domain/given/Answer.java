package org.examledger.service.eligibility.domain.given;

import java.time.Instant;
import org.examledger.service.eligibility.domain.Determination;
import org.examledger.service.eligibility.domain.Reason;
import org.examledger.service.eligibility.domain.Status;
import org.jspecify.annotations.Nullable;

/** The heart of a determination, for tests to compare. */
public record Answer(Status status, @Nullable Instant eligibleFrom, Reason reason) {
    public static Answer eligible() {
        return new Answer(Status.ELIGIBLE, null, Reason.NONE);
    }

    public static Answer eligibleFrom(String instant, Reason reason) {
        return new Answer(Status.ELIGIBLE_FROM, Instant.parse(instant), reason);
    }

    public static Answer notEligible(Reason reason) {
        return new Answer(Status.NOT_ELIGIBLE, null, reason);
    }

    public static Answer of(Determination determination) {
        return new Answer(determination.status(), determination.eligibleFrom(), determination.reason());
    }
}
