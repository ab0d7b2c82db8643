package org.examledger.service.sanctions.domain.facts;

/** What a measure does (rules S2, S6 and S7). */
public enum MeasureKind {
    BAN,
    RESULT_INVALIDATION,
    CERTIFICATION_REVOCATION,
    RETEST
}
