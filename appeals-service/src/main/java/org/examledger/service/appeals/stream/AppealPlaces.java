package org.examledger.service.appeals.stream;

import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealAcknowledged;
import org.examledger.appeals.AppealCompleted;
import org.examledger.appeals.AppealDecided;
import org.examledger.appeals.AppealFiled;
import org.examledger.appeals.AppealRefused;
import org.examledger.appeals.InformationRequested;
import org.examledger.appeals.RetakeExceptionGranted;
import org.examledger.appeals.RetakeExceptionRejected;
import org.examledger.challenges.FreeRetakeGranted;
import org.examledger.challenges.FreeRetakeWithdrawn;
import org.examledger.challenges.ItemChallengeAccepted;
import org.examledger.challenges.ItemChallengeDecided;
import org.examledger.challenges.ItemChallengeRefused;
import org.examledger.service.appeals.codec.Slots;
import org.examledger.transcripts.TranscriptVerificationAccepted;
import org.examledger.transcripts.TranscriptVerificationRefused;

/** Where the records stand that the service once published. */
final class AppealPlaces {
    private AppealPlaces() {}

    /** The slot of a record that is not about a deadline. */
    static String slotOf(SpecificRecord record) {
        return switch (record) {
            case AppealFiled filed -> Slots.appeal(filed.getAppealId());
            case AppealRefused refused -> Slots.appeal(refused.getAppealId());
            case AppealCompleted completed -> Slots.completion(completed.getAppealId());
            case AppealAcknowledged acknowledged -> acknowledged.getEventId();
            case InformationRequested requested -> requested.getEventId();
            case AppealDecided decided -> decided.getEventId();
            case RetakeExceptionGranted granted -> Slots.exception(granted.getRequestId());
            case RetakeExceptionRejected rejected -> Slots.exception(rejected.getRequestId());
            case ItemChallengeAccepted accepted -> Slots.challenge(accepted.getChallengeId());
            case ItemChallengeRefused refused -> Slots.challenge(refused.getChallengeId());
            case ItemChallengeDecided decided -> decided.getEventId();
            case FreeRetakeGranted granted -> Slots.freeRetake(granted.getChallengeId());
            case FreeRetakeWithdrawn withdrawn -> Slots.freeRetake(withdrawn.getChallengeId());
            case TranscriptVerificationAccepted accepted -> Slots.transcript(accepted.getRequestId());
            case TranscriptVerificationRefused refused -> Slots.transcript(refused.getRequestId());
            default ->
                throw new IllegalStateException(
                        record.getSchema().getFullName() + " stands in a topic of this service, which never wrote it");
        };
    }
}
