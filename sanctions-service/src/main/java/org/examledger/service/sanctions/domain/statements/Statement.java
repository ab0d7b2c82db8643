package org.examledger.service.sanctions.domain.statements;

import org.examledger.service.sanctions.domain.Grounds;
import org.examledger.service.sanctions.domain.Sanction;

/**
 * Something to be said about a sanction, unless it stands already for its subject.
 *
 * @param sanction what it is about; its own grounds are not those of the statement
 * @param grounds those of the statement
 */
public record Statement(Sanction sanction, Subject subject, Content content, Occasion occasion, Grounds grounds) {}
