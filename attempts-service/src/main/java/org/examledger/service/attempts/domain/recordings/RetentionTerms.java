package org.examledger.service.attempts.domain.recordings;

import java.time.Instant;
import java.util.Optional;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.policies.ClockName;

/** What the policies say of the time to keep recordings. */
@FunctionalInterface
public interface RetentionTerms {

    /** A clock of a program, by its version in force at an instant; empty if the program does not name it then. */
    Optional<ClockRule> clockOfProgram(ClockName name, String program, Instant instant);
}
