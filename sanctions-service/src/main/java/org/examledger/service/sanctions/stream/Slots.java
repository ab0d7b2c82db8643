package org.examledger.service.sanctions.stream;

import org.examledger.service.sanctions.domain.statements.Subject;

/** The slots of a candidate: what each announcement is about. */
final class Slots {
    private static final char SEPARATOR = '/';

    private Slots() {}

    /** @param item which of several things that the sanction takes it is about; empty where it takes one or none */
    static String of(Subject subject, String sanctionId, String item) {
        String slot = subject.name() + SEPARATOR + sanctionId;
        return item.isEmpty() ? slot : slot + SEPARATOR + item;
    }

    static Subject subject(String slot) {
        return Subject.valueOf(slot.substring(0, slot.indexOf(SEPARATOR)));
    }

    static String sanctionId(String slot) {
        int start = slot.indexOf(SEPARATOR) + 1;
        int end = slot.indexOf(SEPARATOR, start);
        return end < 0 ? slot.substring(start) : slot.substring(start, end);
    }
}
