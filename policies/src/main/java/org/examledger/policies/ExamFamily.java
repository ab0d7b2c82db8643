package org.examledger.policies;

/**
 * The exams that count as one, for example the versions of an exam in several languages: the sittings of all of them
 * count together for waits, cap and passes. They share a program, a retake policy and a certification.
 *
 * @param name what they are called together, for example {@code NIMBUS-ENGINEER}
 * @param ruleId the rule that says so
 */
public record ExamFamily(String name, String ruleId) {}
