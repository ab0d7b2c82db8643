package org.examledger.service.sanctions.domain.statements;

/** When a statement is made. */
public enum Occasion {
    /** Whenever it is not what stands. */
    ALWAYS,
    /** Only where something else stands: it takes back what was said, and is needless where nothing was. */
    TO_CORRECT
}
