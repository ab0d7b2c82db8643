package org.examledger.quickstart.cases;

import java.time.Instant;
import java.util.List;
import org.examledger.attempts.Outcome;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.policies.Exam;
import org.jspecify.annotations.Nullable;

/**
 * The last sitting of a candidate in an exam, as far as the sample tells it.
 *
 * @param zoneId IANA zone of the centre
 * @param outcome of the latest result
 * @param number 1 for a candidate's first sitting of that exam
 * @param failedBefore the attempt before it, if that was failed; null otherwise
 * @param tooEarly whether the sample placed one of the sittings where the retake policy allows none
 * @param only whether the candidate takes no other exam
 * @param flags raised against the candidate in that exam
 */
record Sitting(
        String candidateId,
        Exam exam,
        String attemptId,
        Instant startedAt,
        String zoneId,
        Outcome outcome,
        int number,
        @Nullable String failedBefore,
        boolean tooEarly,
        boolean only,
        List<FraudFlagRaised> flags) {

    boolean passed() {
        return outcome == Outcome.PASSED;
    }

    /** Whether it is plain enough for a case that is to be told in a few lines. */
    boolean plain() {
        return only && number == 1 && !tooEarly && flags.isEmpty();
    }
}
