package org.examledger.service.sanctions.domain.centers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A centre as it is from then on.
 *
 * @param countryCode ISO 3166-1 alpha-2
 * @param region ISO 3166-2; null where it does not matter
 * @param associatedCenterIds the sites that belong to it
 */
public record CenterRegistered(
        String eventId,
        Instant occurredAt,
        String countryCode,
        @Nullable String region,
        String ownerId,
        List<String> associatedCenterIds)
        implements CenterFact {

    public CenterRegistered {
        associatedCenterIds = List.copyOf(associatedCenterIds);
    }
}
