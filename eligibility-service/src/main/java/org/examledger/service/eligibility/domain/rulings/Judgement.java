package org.examledger.service.eligibility.domain.rulings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.Beta;
import org.examledger.policies.Exam;
import org.examledger.policies.ExamFamily;
import org.examledger.policies.RetakePolicyVersion;

/**
 * A ruling on an exam, with the policy version that governs it and where the candidate stands.
 *
 * @param version in force when the candidate last sat; never sat: as the caller chose
 */
public record Judgement(Exam exam, RetakePolicyVersion version, Ruling ruling, Standing standing) {

    /** The rules that decided. */
    public List<String> ruleIds() {
        List<String> ruleIds = new ArrayList<>(ruling.ruleIds());
        crediting().map(Beta::ruleId).ifPresent(ruleIds::add);
        countedTogether().map(ExamFamily::ruleId).ifPresent(ruleIds::add);
        return ruleIds;
    }

    /** The beta period at whose end the pass that decides is credited (rule R9); empty if there is none. */
    public Optional<Beta> crediting() {
        return ruling instanceof PassStands passed
                ? Optional.ofNullable(exam.beta())
                        .filter(beta -> beta.covers(passed.pass().startsAt()))
                : Optional.empty();
    }

    /** The family whose sittings, counted together, decide; empty where the exam counts alone or no sitting decides. */
    public Optional<ExamFamily> countedTogether() {
        boolean sat = standing.attemptsCounted() > 0;
        boolean bySittings =
                switch (ruling.reason()) {
                    case NONE, WAITING_PERIOD, ATTEMPT_CAP, ALREADY_PASSED, RESULT_PENDING, SINGLE_SITTING -> sat;
                    case BANNED, RECORD_UNREADABLE -> false;
                };
        return bySittings ? Optional.ofNullable(exam.family()) : Optional.empty();
    }
}
