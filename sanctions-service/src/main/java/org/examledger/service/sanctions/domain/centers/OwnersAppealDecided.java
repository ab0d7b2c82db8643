package org.examledger.service.sanctions.domain.centers;

import java.time.Instant;

/**
 * The program decided an appeal.
 *
 * @param reversed whether the suspension is reversed; otherwise it is upheld
 */
public record OwnersAppealDecided(String eventId, Instant occurredAt, String appealId, boolean reversed)
        implements CenterFact {}
