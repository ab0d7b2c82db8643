package org.examledger.service.sanctions.domain.random;

import java.time.Instant;
import java.util.List;
import org.examledger.service.sanctions.domain.facts.Modification;
import org.examledger.service.sanctions.domain.facts.Outcome;
import org.jspecify.annotations.Nullable;

/** An appeal as the last that was told of it leaves it. */
final class PlainAppeal {
    boolean filed;

    @Nullable
    Instant decidedAt;

    Outcome outcome = Outcome.UPHELD;
    List<Modification> modifications = List.of();

    boolean counts() {
        return filed && decidedAt != null;
    }
}
