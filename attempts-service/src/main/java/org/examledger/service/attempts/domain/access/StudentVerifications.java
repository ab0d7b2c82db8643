package org.examledger.service.attempts.domain.access;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.policies.access.StudentStatus;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Capacity;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PersonFact.StatusDisproved;
import org.examledger.service.attempts.domain.facts.PersonFact.StatusVerified;

/** A6: verifications of a status. One that was disproved never counted, whenever that was found out. */
record StudentVerifications(StudentStatus terms, Capacity capacity, CandidateFile file) {

    /** All of that capacity, in order. */
    List<StatusVerified> all() {
        return file.all(StatusVerified.class).stream()
                .filter(verified -> verified.capacity() == capacity)
                .toList();
    }

    /** Those that were not disproved. */
    List<StatusVerified> valid() {
        return all().stream().filter(verified -> !isDisproved(verified)).toList();
    }

    /** Whether one of them covers an instant. */
    static boolean covers(List<StatusVerified> verifications, StudentStatus terms, Instant instant) {
        return verifications.stream()
                .anyMatch(verified ->
                        !instant.isBefore(verified.occurredAt()) && instant.isBefore(endOf(verified, terms)));
    }

    /** The first instant at which a verified status does not last any more. */
    static Instant endOf(StatusVerified verified, StudentStatus terms) {
        return verified.occurredAt().atZone(verified.zone()).plus(terms.lasts()).toInstant();
    }

    /** Every fact about them. */
    List<Fact> facts() {
        List<StatusVerified> all = all();
        Stream<Fact> disproved = file.all(StatusDisproved.class).stream()
                .filter(fact -> all.stream()
                        .anyMatch(verified -> verified.verificationId().equals(fact.verificationId())))
                .map(fact -> fact);
        return Stream.concat(all.stream(), disproved).toList();
    }

    private boolean isDisproved(StatusVerified verified) {
        return file.all(StatusDisproved.class).stream()
                .anyMatch(fact -> fact.verificationId().equals(verified.verificationId()));
    }
}
