package org.examledger.service.appeals.domain.appeals;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.examledger.service.appeals.domain.facts.AppealAcknowledged;
import org.examledger.service.appeals.domain.facts.AppealDecided;
import org.examledger.service.appeals.domain.facts.AppealSubmitted;
import org.examledger.service.appeals.domain.facts.AppealSupplemented;
import org.examledger.service.appeals.domain.facts.InformationRequested;

/**
 * An appeal with everything reported about it. Every list is by (occurredAt, eventId).
 *
 * @param decision whether it takes effect or not
 */
public record Appeal(
        AppealSubmitted submitted,
        List<AppealSupplemented> supplements,
        List<AppealAcknowledged> acknowledgements,
        List<InformationRequested> informationRequests,
        Optional<AppealDecided> decision) {

    /** The order in which timely appeals come before each other (CONTRACT, Meaning 3). */
    public static final Comparator<Appeal> IN_ORDER =
            Comparator.comparing(Appeal::receivedAt).thenComparing(Appeal::appealId);

    /** Copies the lists. */
    public Appeal {
        supplements = List.copyOf(supplements);
        acknowledgements = List.copyOf(acknowledgements);
        informationRequests = List.copyOf(informationRequests);
    }

    /** Unique per candidate. */
    public String appealId() {
        return submitted.appealId();
    }

    /** The case appealed against, known or not. */
    public String caseId() {
        return submitted.caseId();
    }

    /** When it was received. */
    public Instant receivedAt() {
        return submitted.occurredAt();
    }
}
