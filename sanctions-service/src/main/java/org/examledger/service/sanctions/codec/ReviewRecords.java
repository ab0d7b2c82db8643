package org.examledger.service.sanctions.codec;

import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.policies.MisconductCategory;
import org.examledger.service.sanctions.domain.facts.CandidatesLinked;
import org.examledger.service.sanctions.domain.facts.CandidatesUnlinked;
import org.examledger.service.sanctions.domain.facts.FlagDismissed;
import org.examledger.service.sanctions.domain.facts.Measure;
import org.examledger.service.sanctions.domain.facts.MeasureKind;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;
import org.examledger.service.sanctions.domain.facts.RetestCancelled;
import org.examledger.service.sanctions.domain.facts.RetestDateAgreed;
import org.examledger.service.sanctions.domain.facts.RetestOrdered;
import org.examledger.service.sanctions.domain.facts.ReviewFact;

/** Reads the records of the intake topic. */
public final class ReviewRecords {
    private ReviewRecords() {}

    /**
     * The review that a record tells.
     *
     * @throws IllegalArgumentException for a record that the intake topic does not carry, and for an unknown symbol
     * @throws java.time.DateTimeException for a zone that does not exist
     */
    public static ReviewFact of(SpecificRecord record) {
        return switch (record) {
            case org.examledger.sanctions.FlagDismissed dismissed ->
                new FlagDismissed(
                        dismissed.getEventId(),
                        dismissed.getOccurredAt(),
                        dismissed.getFlagId(),
                        dismissed.getDecidedBy());
            case org.examledger.sanctions.MisconductConfirmed confirmed ->
                new MisconductConfirmed(
                        confirmed.getEventId(),
                        confirmed.getOccurredAt(),
                        confirmed.getCaseId(),
                        confirmed.getFlagIds(),
                        confirmed.getProgram(),
                        MisconductCategory.valueOf(confirmed.getCategory().name()),
                        confirmed.getMeasures().stream()
                                .map(ReviewRecords::measure)
                                .toList(),
                        confirmed.getNotifiedAt(),
                        confirmed.getReceivedAt(),
                        ZoneId.of(confirmed.getZoneId()),
                        confirmed.getEvadingAttemptIds(),
                        null);
            case org.examledger.identities.CandidatesLinked linked ->
                new CandidatesLinked(
                        linked.getEventId(),
                        linked.getOccurredAt(),
                        linked.getCandidateId(),
                        linked.getLinkId(),
                        linked.getOtherCandidateId());
            case org.examledger.identities.CandidatesUnlinked unlinked ->
                new CandidatesUnlinked(unlinked.getEventId(), unlinked.getOccurredAt(), unlinked.getLinkId());
            case org.examledger.retests.RetestOrdered ordered ->
                new RetestOrdered(
                        ordered.getEventId(),
                        ordered.getOccurredAt(),
                        ordered.getRetestId(),
                        ordered.getProgram(),
                        ordered.getExamId(),
                        ordered.getCenterId());
            case org.examledger.retests.RetestDateAgreed agreed ->
                new RetestDateAgreed(
                        agreed.getEventId(),
                        agreed.getOccurredAt(),
                        agreed.getRetestId(),
                        agreed.getAttemptId(),
                        agreed.getAppointmentAt(),
                        ZoneId.of(agreed.getZoneId()));
            case org.examledger.retests.RetestCancelled cancelled ->
                new RetestCancelled(cancelled.getEventId(), cancelled.getOccurredAt(), cancelled.getRetestId());
            default ->
                throw new IllegalArgumentException(record.getSchema().getFullName() + " is no review of this intake");
        };
    }

    /** The measures of a record by their place, without those of a kind that this version does not know. */
    public static SortedMap<Integer, Measure> measures(SpecificRecord record) {
        SortedMap<Integer, Measure> measures = new TreeMap<>();
        if (record instanceof org.examledger.sanctions.MisconductConfirmed confirmed) {
            List<org.examledger.sanctions.Measure> asked = confirmed.getMeasures();
            for (int place = 0; place < asked.size(); place++) {
                if (asked.get(place).getKind() != org.examledger.sanctions.MeasureKind.UNKNOWN) {
                    measures.put(place, measure(asked.get(place)));
                }
            }
        }
        return measures;
    }

    private static Measure measure(org.examledger.sanctions.Measure measure) {
        return new Measure(
                MeasureKind.valueOf(measure.getKind().name()),
                measure.getAttemptId(),
                measure.getCertificationId(),
                measure.getUntil(),
                measure.getAllEarlier());
    }
}
