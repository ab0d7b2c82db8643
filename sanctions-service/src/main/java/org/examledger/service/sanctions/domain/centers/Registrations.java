package org.examledger.service.sanctions.domain.centers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a centre was registered over time. */
final class Registrations {
    private final List<CenterRegistered> inOrder;

    Registrations(List<? extends CenterFact> facts) {
        this.inOrder = facts.stream()
                .filter(CenterRegistered.class::isInstance)
                .map(CenterRegistered.class::cast)
                .sorted(CenterFact.BY_TIME)
                .toList();
    }

    /** The registration that stands at an instant. The first also counts for the time before it: it was reported late. */
    Optional<CenterRegistered> at(Instant instant) {
        return inOrder.stream()
                .filter(registered -> !registered.occurredAt().isAfter(instant))
                .reduce((earlier, later) -> later)
                .or(() -> inOrder.stream().findFirst());
    }
}
