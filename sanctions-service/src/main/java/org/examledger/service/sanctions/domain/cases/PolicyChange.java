package org.examledger.service.sanctions.domain.cases;

import java.time.Instant;

/** What a program's policy did to a measure of a case (rules S2, S5; CONTRACT, Meaning 10). */
public sealed interface PolicyChange {

    /** It stands as the case asked for it. */
    record None() implements PolicyChange {}

    /** The case did not ask for it. */
    record Added(String ruleId) implements PolicyChange {}

    /** The case did not ask for the invalidation of an attempt under a new identity (rule S5). */
    record Invalidated(String ruleId) implements PolicyChange {}

    /**
     * The case asked for an end.
     *
     * @param until the end that the case asked for
     */
    record MadePermanent(Instant until, String ruleId) implements PolicyChange {}
}
