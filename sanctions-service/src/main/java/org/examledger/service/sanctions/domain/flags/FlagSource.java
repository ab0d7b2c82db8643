package org.examledger.service.sanctions.domain.flags;

import org.examledger.service.sanctions.domain.facts.FraudFlagRaised;

/** Where a flag comes from. */
public sealed interface FlagSource {

    /** Someone raised it. */
    record Raised(FraudFlagRaised flag) implements FlagSource {}

    /** A sitting against the retake policy; its attemptId is the flagId (CONTRACT, Meaning 10). No automatic sanction. */
    record RetakeViolation(String attemptId, String examId) implements FlagSource {}
}
