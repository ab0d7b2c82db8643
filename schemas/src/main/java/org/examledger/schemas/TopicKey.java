package org.examledger.schemas;

/** What the key of a topic's records is; always UTF-8 text where there is one. */
public enum TopicKey {
    /** The record's candidateId; the partition follows from it. */
    CANDIDATE("candidateId"),
    /** The record's centerId; the partition follows from it. */
    CENTER("centerId"),
    /** {@code candidateId/examId}, on the partition that candidateId alone has. */
    CANDIDATE_AND_EXAM("candidateId/examId, on the partition of candidateId"),
    /** {@code subject/topic/partition/offset}: for whom the copy is, and of what; on whichever partition it is needed. */
    SUBJECT_AND_SOURCE("the subject, then topic, partition and offset of the source"),
    /** The bytes of the source record's key, whatever they are, on the source record's partition; may be null. */
    SOURCE("the source record's key and partition"),
    /** Any or none: there is one partition and readers take no notice of the key. */
    ANY("any");

    private final String description;

    TopicKey(String description) {
        this.description = description;
    }

    /** The key in words, for tables and messages. */
    public String description() {
        return description;
    }
}
