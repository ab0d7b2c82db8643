package org.examledger.quickstart.cases;

import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.schemas.Topic;

/**
 * A report that somebody sends in the sixty days.
 *
 * @param at when it is sent
 * @param intake where it is sent to
 * @param examId the exam that it is about, in the end
 * @param decisive whether it changes what the candidate may do
 * @param writing writes it when its time has come
 */
public record Act(Instant at, Topic intake, String candidateId, String examId, boolean decisive, Writing writing) {

    /** Writes a report, with the help of what can be looked up by then. */
    @FunctionalInterface
    public interface Writing {

        /** The record, the same each time. */
        SpecificRecord write(Inquiry inquiry);
    }
}
