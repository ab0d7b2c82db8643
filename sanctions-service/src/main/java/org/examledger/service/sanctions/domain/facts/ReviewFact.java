package org.examledger.service.sanctions.domain.facts;

/** What a reviewer decided; the intake of this service takes nothing else. */
public sealed interface ReviewFact extends Fact permits FlagDismissed, MisconductConfirmed, PassedOn {}
