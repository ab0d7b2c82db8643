package org.examledger.quickstart.sample;

import java.time.Instant;

/**
 * One record on its way into the intake topic.
 *
 * @param reportedAt when the test centre or vendor sends it; reports are sent in this order
 * @param candidateId the candidate it is about
 * @param key of the record
 * @param rightPartition whether it goes where its key belongs; otherwise to the partition beside it
 */
public record Report(
        Instant reportedAt, ReportKind kind, String candidateId, String key, Payload payload, boolean rightPartition) {

    /** A report as it should be: under the candidate's id, on the partition where that belongs. */
    static Report of(Instant reportedAt, ReportKind kind, String candidateId, Payload payload) {
        return new Report(reportedAt, kind, candidateId, candidateId, payload, true);
    }
}
