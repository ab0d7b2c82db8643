package org.examledger.service.sanctions.domain.centers;

import java.time.Instant;
import java.util.Comparator;

/** What was reported or decided about a centre. */
public sealed interface CenterFact
        permits CenterRegistered, SuspensionDecided, SuspensionEnded, OwnerAppealed, OwnersAppealDecided {

    /** By when it occurred; among those of one instant by eventId. */
    Comparator<CenterFact> BY_TIME =
            Comparator.comparing(CenterFact::occurredAt).thenComparing(CenterFact::eventId);

    /** The eventId of its report. */
    String eventId();

    /** When it happened in the world. */
    Instant occurredAt();
}
