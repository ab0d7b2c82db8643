package org.examledger.policies;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The shipped data, as the tests of the rules ask for it: read anew each time, since what is kept from one test to the next
 * hides a change of the reading code from mutation testing.
 */
final class Shipped {

    private Shipped() {}

    static PolicyCatalogue catalogue() {
        return PolicyCatalogue.shipped();
    }

    /** The version of a retake policy in force on a day, asked for by an exam that the policy governs. */
    static RetakePolicyVersion retakePolicy(String examId, String date) {
        return catalogue()
                .exam(examId)
                .orElseThrow()
                .retakePolicy()
                .inForceAt(LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    static ProgramVersion program(String program, String date) {
        return catalogue()
                .program(program)
                .orElseThrow()
                .inForceAt(LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    static Wait waitAfter(int ordinal, String examId, String date) {
        return retakePolicy(examId, date).waits().after(ordinal).orElseThrow();
    }
}
