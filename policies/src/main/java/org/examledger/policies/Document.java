package org.examledger.policies;

/**
 * A published document from which rules come.
 *
 * @param documentId for example {@code M20}
 * @param title what it is
 */
public record Document(String documentId, String title) {}
