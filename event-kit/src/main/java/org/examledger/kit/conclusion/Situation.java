package org.examledger.kit.conclusion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.kit.record.SubjectKind;
import org.examledger.kit.store.Fact;

/**
 * All that a conclusion may depend on.
 *
 * @param kind what it is about
 * @param subject the id of what it is about, such as a candidateId
 * @param facts in no order that means anything
 * @param said what the service has said about the subject
 * @param shared what is known about subjects that many depend on, such as centres
 * @param now the time, when every record that came in before it is among the facts; empty otherwise: then nothing may
 *     be concluded from a time having passed, and the subject's turn comes when its {@link Conclusions#nextDue} has come
 */
public record Situation(
        SubjectKind kind,
        String subject,
        List<Fact> facts,
        SaidBefore said,
        SharedFacts shared,
        Optional<Instant> now) {}
