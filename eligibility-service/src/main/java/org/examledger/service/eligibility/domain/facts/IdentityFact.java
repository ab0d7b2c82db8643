package org.examledger.service.eligibility.domain.facts;

/** A fact about which candidate ids are one person's (rule S5). */
public sealed interface IdentityFact extends Fact permits CandidatesLinked, CandidatesUnlinked {}
