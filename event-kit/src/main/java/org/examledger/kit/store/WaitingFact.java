package org.examledger.kit.store;

/**
 * An accepted fact whose referent is not known yet (contract, meaning 3).
 *
 * @param eventId of the fact
 * @param record simple name of its record
 * @param candidateId whom it is about; of a fact about a centre, the centerId
 * @param waitsFor the id that is not known yet
 */
public record WaitingFact(String eventId, String record, String candidateId, String waitsFor) {}
