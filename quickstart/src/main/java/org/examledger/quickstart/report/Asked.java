package org.examledger.quickstart.report;

/**
 * What eligibility-service said about a candidate at a turn of the story.
 *
 * @param before the record that was about to be sent
 */
public record Asked(String candidateId, String examId, String before, EligibilityAnswer answer) {}
