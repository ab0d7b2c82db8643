package org.examledger.kit.record;

import org.apache.avro.Schema;
import org.examledger.schemas.Topic;
import org.examledger.schemas.TopicKey;

/** What facts are about. Each kind has the field of its id in the second place of its records. */
public enum SubjectKind {
    /** A candidate. */
    CANDIDATE("candidateId"),
    /** A test centre. */
    CENTER("centerId");

    private final String field;

    SubjectKind(String field) {
        this.field = field;
    }

    /** The field that holds the subject's id. */
    public String field() {
        return field;
    }

    /** What the records of a topic are about. */
    public static SubjectKind of(Topic topic) {
        return topic.key() == TopicKey.CENTER ? CENTER : CANDIDATE;
    }

    /** What a record is about. One about a candidate may name a centre, too, but further behind. */
    static SubjectKind of(Schema schema) {
        return schema.getField(CANDIDATE.field) == null ? CENTER : CANDIDATE;
    }
}
