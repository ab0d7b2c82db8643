package org.examledger.policies;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** The shipped data, as the tests of the rules ask for it. */
final class Shipped {

    static final PolicyCatalogue CATALOGUE = PolicyCatalogue.shipped();

    private Shipped() {}

    /** The version of a retake policy in force on a day, asked for by an exam that the policy governs. */
    static RetakePolicyVersion retakePolicy(String examId, String date) {
        return CATALOGUE
                .exam(examId)
                .orElseThrow()
                .retakePolicy()
                .inForceAt(LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    static ProgramVersion program(String program, String date) {
        return CATALOGUE
                .program(program)
                .orElseThrow()
                .inForceAt(LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    static Wait waitAfter(int ordinal, String examId, String date) {
        return retakePolicy(examId, date).waits().after(ordinal).orElseThrow();
    }
}
