package org.examledger.service.sanctions.domain.facts;

/** Who raised a flag. */
public enum RaisedBy {
    CENTER,
    PROCTOR,
    /** Statistics alone, which may ground any sanction (rule S3). */
    STATISTICAL_ANALYSIS,
    THIRD_PARTY
}
