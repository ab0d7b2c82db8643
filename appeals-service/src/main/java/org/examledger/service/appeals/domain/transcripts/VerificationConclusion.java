package org.examledger.service.appeals.domain.transcripts;

import java.time.Instant;
import java.util.Optional;
import org.examledger.clocks.domain.Grounds;
import org.examledger.service.appeals.domain.PolicyInForce;
import org.examledger.service.appeals.domain.facts.AttemptStarted;
import org.examledger.service.appeals.domain.facts.TranscriptVerificationRequested;

/**
 * Whether a transcript is verified; the last that is said of a requestId stands.
 *
 * @param last the sitting of the last exam required, from which the time runs
 * @param latestAt the first instant that is too late; empty where the policy names no clock
 * @param refusal empty if the transcript is verified
 */
public record VerificationConclusion(
        TranscriptVerificationRequested request,
        AttemptStarted last,
        Optional<Instant> latestAt,
        Optional<VerificationRefusal> refusal,
        PolicyInForce policy,
        Grounds grounds) {}
