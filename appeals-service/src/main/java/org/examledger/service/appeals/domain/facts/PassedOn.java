package org.examledger.service.appeals.domain.facts;

/** A report about an appeal that is published as it was reported, once it takes effect (CONTRACT, Meaning 3). */
public sealed interface PassedOn extends AppealFact permits AppealAcknowledged, InformationRequested, AppealDecided {}
