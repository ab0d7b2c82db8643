package org.examledger.quickstart.sample;

/** What a report was made to be. Only those who make more reports out of it and tests look at it; what came of it, the topics tell. */
public enum ReportKind {
    BOOKED,
    RESCHEDULED,
    CANCELLED,
    NO_SHOW,
    STARTED,
    /** A sitting that the maker of the sample placed where the retake policy does not allow one. */
    STARTED_TOO_EARLY,
    PASSED,
    FAILED,
    /** A result that comes days after it was scored. */
    RESULT_LATE,
    /** A result that comes before the report of the start. */
    RESULT_BEFORE_START,
    CORRECTED,
    FLAGGED,
    /** The same report once more. */
    DUPLICATE,
    WITHOUT_VALUE,
    TOO_LARGE,
    TRUNCATED,
    UNKNOWN_SCHEMA,
    OF_ANOTHER_TOPIC,
    BLANK_FIELD,
    UNKNOWN_ZONE,
    SCORE_OUT_OF_RANGE,
    WRONG_KEY,
    WRONG_PARTITION,
    UNKNOWN_EXAM,
    /** The id of an earlier report with other content. */
    CONFLICTING_DUPLICATE,
    IN_FUTURE,
    SECOND_START
}
