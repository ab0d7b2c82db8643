package org.examledger.policies;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/**
 * How a certification that expires is kept (C5). A recertification adds the same term again, from its own validation: the
 * start of the sitting whose pass recertifies.
 *
 * @param exams any one of them, passed while the certification is held, recertifies; at least one
 * @param otherwise what becomes of it at the end of the term
 * @param ruleId the rule that says so
 */
public record Recertification(SequencedSet<String> exams, Lapse otherwise, String ruleId) {

    public Recertification {
        exams = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(exams));
    }
}
