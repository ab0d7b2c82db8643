package org.examledger.service.eligibility.domain;

import java.util.List;
import java.util.SortedMap;

/**
 * Everything that a candidate's facts let the service conclude; equal for equal sets of facts.
 *
 * @param determinations by examId: every exam sat and, under a ban in force, every exam of its program
 * @param violations what stands, by exam and start
 * @param certifications by exam and start of the completing sitting
 * @param waiting facts whose attempt is not known, by (occurredAt, eventId); after them starts of unknown exams
 */
public record Conclusions(
        SortedMap<String, Determination> determinations,
        List<Violation> violations,
        List<HeldCertification> certifications,
        List<WaitingFact> waiting) {

    /** Copies the lists. */
    public Conclusions {
        violations = List.copyOf(violations);
        certifications = List.copyOf(certifications);
        waiting = List.copyOf(waiting);
    }
}
