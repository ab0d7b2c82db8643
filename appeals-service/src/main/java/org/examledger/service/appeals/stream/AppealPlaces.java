package org.examledger.service.appeals.stream;

import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealAcknowledged;
import org.examledger.appeals.AppealCompleted;
import org.examledger.appeals.AppealDecided;
import org.examledger.appeals.AppealFiled;
import org.examledger.appeals.AppealRefused;
import org.examledger.appeals.InformationRequested;
import org.examledger.appeals.RetakeExceptionGranted;
import org.examledger.appeals.RetakeExceptionRejected;
import org.examledger.deadlines.DeadlineCancelled;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.conclusion.Place;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.record.RecordFields;
import org.examledger.service.appeals.codec.SaidRecords;
import org.examledger.service.appeals.codec.Slots;
import org.examledger.service.appeals.domain.deadlines.DeadlineKind;
import org.examledger.service.appeals.domain.deadlines.DeadlineName;
import org.jspecify.annotations.Nullable;

/** Where the records stand that the service once published. */
final class AppealPlaces {
    private AppealPlaces() {}

    /** @param said what the service had said before, by candidate */
    static Place of(SpecificRecord record, Function<String, SaidBefore> said) {
        return new Place(RecordFields.candidateId(record), slotOf(record, said));
    }

    private static String slotOf(SpecificRecord record, Function<String, SaidBefore> said) {
        return switch (record) {
            case AppealFiled filed -> Slots.appeal(filed.getAppealId());
            case AppealRefused refused -> Slots.appeal(refused.getAppealId());
            case AppealCompleted completed -> Slots.completion(completed.getAppealId());
            case AppealAcknowledged acknowledged -> acknowledged.getEventId();
            case InformationRequested requested -> requested.getEventId();
            case AppealDecided decided -> decided.getEventId();
            case RetakeExceptionGranted granted -> Slots.exception(granted.getRequestId());
            case RetakeExceptionRejected rejected -> Slots.exception(rejected.getRequestId());
            case DeadlineSet set -> slotOf(set, said.apply(set.getCandidateId()));
            case DeadlineMet met -> outcome(met.getKind(), met.getCaseId(), met.getAppealId());
            case DeadlineMissed missed -> outcome(missed.getKind(), missed.getCaseId(), missed.getAppealId());
            case DeadlineCancelled cancelled ->
                outcome(cancelled.getKind(), cancelled.getCaseId(), cancelled.getAppealId());
            default ->
                throw new IllegalStateException(
                        record.getSchema().getFullName() + " stands in a topic of this service, which never wrote it");
        };
    }

    /** A deadline that is set once more in the same words is open again after something had become of it. */
    private static String slotOf(DeadlineSet set, SaidBefore said) {
        DeadlineName name = SaidRecords.name(set);
        return DeadlineAnnouncements.stands(said.in(Slots.deadline(name)), set)
                ? Slots.outcome(name)
                : Slots.deadline(name);
    }

    private static String outcome(
            org.examledger.deadlines.DeadlineKind kind, String caseId, @Nullable String appealId) {
        return Slots.outcome(new DeadlineName(DeadlineKind.valueOf(kind.name()), caseId, appealId));
    }
}
