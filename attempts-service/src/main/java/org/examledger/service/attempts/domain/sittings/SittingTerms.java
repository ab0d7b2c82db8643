package org.examledger.service.attempts.domain.sittings;

import java.time.Instant;
import java.util.Optional;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.policies.Beta;
import org.examledger.policies.ClockName;
import org.examledger.policies.PassMark;

/** What the policies say of an exam's sittings. */
public interface SittingTerms {

    /** A clock of the exam's program, by its version in force at an instant; empty if the program does not name it then. */
    Optional<ClockRule> clockOfExam(ClockName name, String examId, Instant instant);

    /** The exam's beta period; empty if it has none. */
    Optional<Beta> beta(String examId);

    /** The score with which the exam is passed; empty if none is published. */
    Optional<PassMark> passMark(String examId);
}
