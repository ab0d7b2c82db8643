package org.examledger.service.attempts.domain.facts;

/** In what capacity somebody sits, where the terms are others for it. */
public enum Capacity {
    STUDENT,
    FACULTY
}
