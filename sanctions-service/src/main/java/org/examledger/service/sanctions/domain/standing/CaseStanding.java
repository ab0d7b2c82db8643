package org.examledger.service.sanctions.domain.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.examledger.service.sanctions.domain.Grounds;
import org.examledger.service.sanctions.domain.Sanction;
import org.examledger.service.sanctions.domain.SanctionIds;
import org.examledger.service.sanctions.domain.appeals.CaseAppeals;
import org.examledger.service.sanctions.domain.appeals.FilingDeadline;
import org.examledger.service.sanctions.domain.cases.CheckedMeasure;
import org.examledger.service.sanctions.domain.cases.ConfirmedCase;
import org.examledger.service.sanctions.domain.explanation.EnglishExplanation;
import org.examledger.service.sanctions.domain.facts.AttemptStarted;
import org.examledger.service.sanctions.domain.facts.Basis;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;

/**
 * A case with everything that bears on its sanctions.
 *
 * <p>Reading of "basis" (CONTRACT, ground rules): an imposition rests on the case's MisconductConfirmed alone, so that
 * it is the same record whenever its flags arrive. What follows from a decision rests on every fact about the decided
 * appeals as well; what follows without one, on every fact about appeals that were ever filed and about the time to
 * file. So each change of mind rests on a fact more than what it changes, and no content comes back on the same basis.
 */
public final class CaseStanding {
    private final ConfirmedCase theCase;
    private final CaseAppeals appeals;
    private final FilingDeadline deadline;
    private final List<AttemptStarted> earlier;

    /**
     * The case with every appeal against it, and what is known of the time to file one.
     *
     * @param earlier the sittings whose results the case may take all at once
     */
    public CaseStanding(
            ConfirmedCase theCase, CaseAppeals appeals, FilingDeadline deadline, List<AttemptStarted> earlier) {
        this.theCase = theCase;
        this.appeals = appeals;
        this.deadline = deadline;
        this.earlier = List.copyOf(earlier);
    }

    /** The sanctions of the case, by place. */
    public List<Sanction> sanctions(SanctionIds ids) {
        List<Sanction> sanctions = new ArrayList<>();
        for (int place = 0; place < theCase.measures().size(); place++) {
            sanctions.add(sanction(place, ids.of(theCase.caseId(), place)));
        }
        return sanctions;
    }

    private Sanction sanction(int place, String sanctionId) {
        MisconductConfirmed confirmed = theCase.confirmed();
        CheckedMeasure measure = theCase.measures().get(place);
        List<String> imposingRules = theCase.citations().forImposing(measure, confirmed);
        Standing standing = new Decided(this, sanctionId, measure.imposed()).standing(imposingRules);
        return new Sanction(
                sanctionId,
                confirmed.caseId(),
                place,
                confirmed.program(),
                measure.imposed(),
                confirmed.category(),
                confirmed.notifiedAt(),
                confirmed.receivedAt(),
                confirmed.zone(),
                theCase.program().policyId(),
                theCase.version().version(),
                EnglishExplanation.of(theCase, place, imposingRules),
                grounds(imposingRules, List.of()),
                standing,
                new Takings(this).of(measure.imposed(), standing),
                confirmed.involvement());
    }

    ConfirmedCase theCase() {
        return theCase;
    }

    CaseAppeals appeals() {
        return appeals;
    }

    FilingDeadline deadline() {
        return deadline;
    }

    List<AttemptStarted> earlier() {
        return earlier;
    }

    /** Grounds on which the case and further facts are the basis. */
    Grounds grounds(List<String> ruleIds, Collection<? extends Fact> further) {
        List<Fact> facts = new ArrayList<>(further);
        facts.add(theCase.confirmed());
        Basis basis = Basis.of(facts);
        return new Grounds(ruleIds, basis.eventIds(), basis.latest().orElseThrow());
    }
}
