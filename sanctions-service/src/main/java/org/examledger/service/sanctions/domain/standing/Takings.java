package org.examledger.service.sanctions.domain.standing;

import java.util.ArrayList;
import java.util.List;
import org.examledger.service.sanctions.domain.Grounds;
import org.examledger.service.sanctions.domain.appeals.CaseAppeals;
import org.examledger.service.sanctions.domain.cases.Citations;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.Measure;

/**
 * What sanctions take, and whether it is final (CONTRACT, Meaning 9 and 10).
 *
 * <p>Readings where the contract leaves it open. A revocation is final while a decision that counts leaves it standing,
 * whatever the deadline says; it is open while an appeal is filed and not decided, also before DeadlineMet is known; and
 * without a filed appeal it is final from DeadlineMissed on. A decision that counts no more, since its appeal turned out
 * not filed, opens the revocation again unless the time to file passed unused. The {@code until} of a revocation or an
 * invalidation is passed on and ends nothing: no clock of the contract does.
 */
record Takings(CaseStanding ofCase) {

    Taking of(Measure measure, Standing standing) {
        String attemptId = measure.attemptId();
        String certificationId = measure.certificationId();
        return switch (measure.kind()) {
            case BAN, RETEST -> new Taking.Nothing();
            // Intake asks these two for the id of what they take, unless it is everything.
            case RESULT_INVALIDATION -> {
                if (measure.allEarlier()) {
                    yield new Taking.EarlierResults(ofCase.earlier());
                }
                yield attemptId == null ? new Taking.Nothing() : new Taking.Result(attemptId);
            }
            case CERTIFICATION_REVOCATION ->
                certificationId == null
                        ? new Taking.Nothing()
                        : new Taking.Certification(certificationId, finality(standing));
        };
    }

    private Finality finality(Standing standing) {
        return switch (standing) {
            case Standing.Lifted lifted -> new Finality.Undone();
            case Standing.AsImposed unchanged -> finalityOfStanding();
            case Standing.Modified modified -> finalityOfStanding();
        };
    }

    private Finality finalityOfStanding() {
        CaseAppeals appeals = ofCase.appeals();
        Citations citations = ofCase.theCase().citations();
        if (appeals.decision().isPresent()) {
            return new Finality.Final(ofCase.grounds(citations.forDecidingFinally(), appeals.factsOfDecided()));
        }
        Grounds undecided = ofCase.grounds(citations.forFiling(), withoutDecision());
        return !appeals.isFiled() && ofCase.deadline().passedUnused()
                ? new Finality.Final(undecided)
                : new Finality.Open(undecided);
    }

    private List<Fact> withoutDecision() {
        List<Fact> facts = new ArrayList<>(ofCase.appeals().factsOfFiled());
        facts.addAll(ofCase.deadline().facts());
        return facts;
    }
}
