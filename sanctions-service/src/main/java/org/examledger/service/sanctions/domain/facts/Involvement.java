package org.examledger.service.sanctions.domain.facts;

/**
 * Whose case it is that falls on somebody else as well (rule S4).
 *
 * @param candidateId of the candidate whose case it is
 * @param caseId under which it was confirmed; unique for that candidate alone
 */
public record Involvement(String candidateId, String caseId) {}
