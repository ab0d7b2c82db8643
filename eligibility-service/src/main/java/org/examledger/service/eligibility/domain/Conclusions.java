package org.examledger.service.eligibility.domain;

import java.util.List;
import java.util.SortedMap;
import org.examledger.service.eligibility.domain.certifications.CertificationCourse;
import org.examledger.service.eligibility.domain.certifications.RequirementClock;

/**
 * Everything that a candidate's facts let the service conclude; equal for equal sets of facts.
 *
 * @param determinations by examId: every exam sat and, under a ban in force, every exam of its program
 * @param violations what stands, by exam and start
 * @param certifications by exam and start of the completing sitting; those of several exams after them, by name
 * @param courses how each of them goes on, by exam or name, and start
 * @param requirementClocks the clocks of changed requirements (C7), those that do not run any more included
 * @param waiting facts whose attempt is not known, by (occurredAt, eventId); after them starts of unknown exams
 */
public record Conclusions(
        SortedMap<String, Determination> determinations,
        List<Violation> violations,
        List<HeldCertification> certifications,
        List<CertificationCourse> courses,
        List<RequirementClock> requirementClocks,
        List<WaitingFact> waiting) {

    /** Copies the lists. */
    public Conclusions {
        violations = List.copyOf(violations);
        certifications = List.copyOf(certifications);
        courses = List.copyOf(courses);
        requirementClocks = List.copyOf(requirementClocks);
        waiting = List.copyOf(waiting);
    }
}
