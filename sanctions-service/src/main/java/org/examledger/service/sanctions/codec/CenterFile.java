package org.examledger.service.sanctions.codec;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.centers.CenterAppealDecided;
import org.examledger.centers.CenterAppealOutcome;
import org.examledger.centers.CenterAppealSubmitted;
import org.examledger.centers.CenterSuspensionDecided;
import org.examledger.centers.CenterSuspensionEnded;
import org.examledger.kit.store.Fact;
import org.examledger.service.sanctions.domain.WaitingFact;
import org.examledger.service.sanctions.domain.centers.CenterFact;
import org.examledger.service.sanctions.domain.centers.CenterRegistered;
import org.examledger.service.sanctions.domain.centers.OwnerAppealed;
import org.examledger.service.sanctions.domain.centers.OwnersAppealDecided;
import org.examledger.service.sanctions.domain.centers.SuspensionDecided;
import org.examledger.service.sanctions.domain.centers.SuspensionEnded;

/**
 * What is stored about a centre, as facts of the domain.
 *
 * @param facts in no order that means anything
 * @param unreadable records that only a newer version can read; they take and give nothing
 */
public record CenterFile(List<CenterFact> facts, List<WaitingFact> unreadable) {
    private static final String NEWER_VERSION = "a newer version";

    public CenterFile {
        facts = List.copyOf(facts);
        unreadable = List.copyOf(unreadable);
    }

    /** The file that these records fill. */
    public static CenterFile of(List<Fact> stored) {
        List<CenterFact> facts = new ArrayList<>();
        List<WaitingFact> unreadable = new ArrayList<>();
        for (Fact fact : stored) {
            String name = fact instanceof Fact.Readable readable
                    ? readable.record().getSchema().getName()
                    : "UnreadableRecord";
            try {
                if (fact instanceof Fact.Readable readable) {
                    facts.add(fact(readable.record()));
                    continue;
                }
            } catch (IllegalArgumentException | DateTimeException newer) {
                // said below
            }
            unreadable.add(new WaitingFact(fact.eventId(), name, NEWER_VERSION));
        }
        return new CenterFile(facts, unreadable);
    }

    /**
     * The fact that a record of the intake tells.
     *
     * @throws IllegalArgumentException for a record that the intake does not carry, and for an unknown symbol
     * @throws DateTimeException for a zone that does not exist
     */
    public static CenterFact fact(SpecificRecord record) {
        return switch (record) {
            case org.examledger.centers.CenterRegistered registered ->
                new CenterRegistered(
                        registered.getEventId(),
                        registered.getOccurredAt(),
                        registered.getCountryCode(),
                        registered.getRegion(),
                        registered.getOwnerId(),
                        registered.getAssociatedCenterIds());
            case CenterSuspensionDecided decided ->
                new SuspensionDecided(
                        decided.getEventId(),
                        decided.getOccurredAt(),
                        decided.getSuspensionId(),
                        decided.getProgram(),
                        decided.getReason(),
                        decided.getStatisticalEvidence(),
                        decided.getIncludesAssociated(),
                        decided.getUntil(),
                        decided.getNotifiedAt(),
                        ZoneId.of(decided.getZoneId()));
            case CenterSuspensionEnded ended ->
                new SuspensionEnded(ended.getEventId(), ended.getOccurredAt(), ended.getSuspensionId());
            case CenterAppealSubmitted submitted ->
                new OwnerAppealed(
                        submitted.getEventId(),
                        submitted.getOccurredAt(),
                        submitted.getAppealId(),
                        submitted.getSuspensionId(),
                        submitted.getOwnerId(),
                        submitted.getGrounds());
            case CenterAppealDecided decided ->
                new OwnersAppealDecided(
                        decided.getEventId(),
                        decided.getOccurredAt(),
                        decided.getAppealId(),
                        isReversed(decided.getOutcome()));
            default ->
                throw new IllegalArgumentException(record.getSchema().getFullName() + " is no record about a centre");
        };
    }

    private static boolean isReversed(CenterAppealOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> false;
            case REVERSED -> true;
            case UNKNOWN -> throw new IllegalArgumentException("an outcome that this version does not know");
        };
    }
}
