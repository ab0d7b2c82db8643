package org.examledger.policies.booking;

import java.time.Period;

/**
 * The paying card stays valid beyond the exam (B6).
 *
 * @param beyondExam calendar time from the date of the appointment
 * @param ruleId the rule that gives the figure
 */
public record CardValidity(Period beyondExam, String ruleId) {}
