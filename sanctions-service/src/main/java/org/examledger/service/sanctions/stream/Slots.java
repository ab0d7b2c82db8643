package org.examledger.service.sanctions.stream;

import org.examledger.service.sanctions.domain.statements.Subject;

/** The slots of a candidate: what each announcement is about. */
final class Slots {
    private static final char SEPARATOR = '/';

    private Slots() {}

    static String of(Subject subject, String sanctionId) {
        return subject.name() + SEPARATOR + sanctionId;
    }

    static Subject subject(String slot) {
        return Subject.valueOf(slot.substring(0, slot.indexOf(SEPARATOR)));
    }

    static String sanctionId(String slot) {
        return slot.substring(slot.indexOf(SEPARATOR) + 1);
    }
}
