package org.examledger.service.eligibility.domain.rulings;

import java.time.Instant;
import java.util.List;
import org.examledger.service.eligibility.domain.Reason;
import org.examledger.service.eligibility.domain.Status;
import org.jspecify.annotations.Nullable;

/** The answer to whether a candidate may sit an exam, with what it takes to explain it. */
public sealed interface Ruling permits FreeRuling, DeferringRuling, RefusingRuling {
    /** Whether a sitting is allowed. */
    Status status();

    /** The first instant allowed; null unless deferred. */
    @Nullable
    Instant eligibleFrom();

    /** Why not at any time. */
    Reason reason();

    /** The rules that decided. */
    List<String> ruleIds();
}
