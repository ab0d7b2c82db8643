package org.examledger.service.eligibility.domain.rulings;

import java.util.List;
import java.util.stream.Stream;

/** Ids of catalogue rules that apply whatever a policy says; all others come with the policy's data. */
final class RuleIds {
    /** A confirmed violation bans the candidate from the program. */
    static final String BAN = "S2";

    /** An exception waives a wait or raises a cap. */
    static final String RETAKE_EXCEPTION = "X1";

    /** The test vendor sends the result later. */
    static final String RESULT_DUE = "C2";

    /** After a failure of the provider a second appointment takes priority. */
    static final String SECOND_APPOINTMENT = "B7";

    private RuleIds() {}

    /** One rule and others, each once. */
    static List<String> together(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).distinct().toList();
    }
}
