package org.examledger.service.attempts.domain.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.access.StudentStatus;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Booked;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Sat;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Capacity;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PersonFact.StatusVerified;

/** A6: the sittings of students and members of a faculty, and whether their status was disproved. */
public final class StudentSittings {
    private final AccessTerms.OfExams terms;

    public StudentSittings(AccessTerms.OfExams terms) {
        this.terms = terms;
    }

    /** The sittings that rest on a verification, disproved or not, in order. */
    public List<StudentSitting> candidate(CandidateFile file) {
        return file.all(Sat.class).stream()
                .flatMap(
                        sitting -> file
                                .firstAbout(sitting.attemptId(), Booked.class)
                                .flatMap(booked -> of(booked, sitting, file))
                                .stream())
                .toList();
    }

    private Optional<StudentSitting> of(Booked booked, Sat sitting, CandidateFile file) {
        Capacity capacity = booked.details().bookedAs();
        Optional<AccessTerms> access = terms.accessTo(booked.examId(), booked.occurredAt());
        StudentStatus status = access.map(its -> its.version().studentStatus()).orElse(null);
        return capacity == null || status == null
                ? Optional.empty()
                : access.flatMap(its -> of(booked, sitting, capacity, its, status, file));
    }

    private static Optional<StudentSitting> of(
            Booked booked,
            Sat sitting,
            Capacity capacity,
            AccessTerms terms,
            StudentStatus status,
            CandidateFile file) {
        StudentVerifications verifications = new StudentVerifications(status, capacity, file);
        if (!covers(verifications.all(), status, sitting)) {
            return Optional.empty(); // it never rested on one
        }
        List<Fact> basis = new ArrayList<>(List.of(booked, sitting));
        basis.addAll(verifications.facts());
        return Optional.of(new StudentSitting(
                sitting.attemptId(),
                booked.examId(),
                capacity,
                terms,
                status.ruleId(),
                !covers(verifications.valid(), status, sitting),
                basis));
    }

    private static boolean covers(List<StatusVerified> verifications, StudentStatus status, Sat sitting) {
        return StudentVerifications.covers(verifications, status, sitting.occurredAt());
    }
}
