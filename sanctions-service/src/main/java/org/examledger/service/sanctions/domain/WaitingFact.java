package org.examledger.service.sanctions.domain;

/**
 * A fact that cannot take effect yet (CONTRACT, Meaning 3).
 *
 * @param recordName the kind of fact, such as {@code AppealDecided}
 * @param waitsFor the id that is not known: of a case, an appeal or a flag; for a decision also the appeal that is not
 *     filed, and for a case of a program that the catalogue does not have, the program
 */
public record WaitingFact(String eventId, String recordName, String waitsFor) {}
