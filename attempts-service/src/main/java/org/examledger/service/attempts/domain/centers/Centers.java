package org.examledger.service.attempts.domain.centers;

import java.time.Instant;
import java.util.List;
import org.examledger.service.attempts.domain.facts.CenterFact;
import org.examledger.service.attempts.domain.facts.CenterFact.Located;
import org.examledger.service.attempts.domain.facts.CenterFact.Suspended;
import org.examledger.service.attempts.domain.facts.Fact;

/** What is known about test centres. */
@FunctionalInterface
public interface Centers {
    /** Where a centre was over time, and how each suspension stands that covers it or was said to; in any order. */
    List<CenterFact> about(String centerId);

    /** How each suspension of a program stands that covers a centre or was said to, by (occurredAt, eventId). */
    default List<Suspended> suspensions(String centerId, String program) {
        return about(centerId).stream()
                .filter(Suspended.class::isInstance)
                .map(Suspended.class::cast)
                .filter(suspended -> suspended.program().equals(program))
                .sorted(Fact.AS_HAPPENED)
                .toList();
    }

    /**
     * Where a centre was until an instant, by (occurredAt, eventId): the last of them counts then. Where it was registered
     * first counts for the time before, too: it was reported late.
     */
    default List<Located> locations(String centerId, Instant instant) {
        List<Located> all = about(centerId).stream()
                .filter(Located.class::isInstance)
                .map(Located.class::cast)
                .sorted(Fact.AS_HAPPENED)
                .toList();
        List<Located> until = all.stream()
                .filter(located -> !located.occurredAt().isAfter(instant))
                .toList();
        return until.isEmpty() ? all.stream().limit(1).toList() : until;
    }
}
