package org.examledger.policies;

/** The parts of an appeal that a program may require, each under its field name in AppealSubmitted. */
public enum AppealItem {
    CANDIDATE_NAME("candidateName"),
    TEST_ID("testId"),
    EXAM_DETAILS("examDetails"),
    GROUNDS("grounds"),
    EVIDENCE("evidence"),
    ORIGINAL_REPORT_RECEIVED("originalReportReceived");

    private final String fieldName;

    AppealItem(String fieldName) {
        this.fieldName = fieldName;
    }

    /** The name of the field of AppealSubmitted that carries it; policy files and lists of missing items use it too. */
    public String fieldName() {
        return fieldName;
    }
}
