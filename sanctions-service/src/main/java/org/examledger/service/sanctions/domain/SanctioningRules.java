package org.examledger.service.sanctions.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.sanctions.domain.cases.ConfirmedCase;
import org.examledger.service.sanctions.domain.cases.EarlierResults;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.flags.Flags;
import org.examledger.service.sanctions.domain.retests.RetestClocks;
import org.examledger.service.sanctions.domain.standing.CaseStanding;
import org.examledger.service.sanctions.domain.students.StudentSittings;

/**
 * What a candidate's facts let the service conclude (CONTRACT, Meaning 1, 3, 9 and 10). Every answer is a pure function
 * of the set of facts: their order and duplicates do not matter, and no clock is read; that a time has passed is itself
 * a fact, DeadlineMissed. Instances are immutable.
 */
public final class SanctioningRules {
    private static final Comparator<Sanction> ORDER = Comparator.comparing(Sanction::notifiedAt)
            .thenComparing(Sanction::caseId)
            .thenComparing(Sanction::place);

    private final PolicyCatalogue catalogue;
    private final SanctionIds sanctionIds;

    /** Rules under the policies of a catalogue, with sanctions named as given. */
    public SanctioningRules(PolicyCatalogue catalogue, SanctionIds sanctionIds) {
        this.catalogue = catalogue;
        this.sanctionIds = sanctionIds;
    }

    /**
     * Everything that is published or answered about a candidate.
     *
     * @param facts every accepted fact about that candidate, in any order
     */
    public Conclusions conclude(Collection<? extends Fact> facts) {
        Dossier dossier = Dossier.of(facts);
        List<Sanction> sanctions = new ArrayList<>();
        for (var confirmed : dossier.confirmed()) {
            ConfirmedCase.of(confirmed, catalogue).ifPresent(theCase -> {
                CaseStanding standing = new CaseStanding(
                        theCase,
                        dossier.appealsAgainst(theCase.caseId()),
                        dossier.filingDeadlineOf(theCase.caseId()),
                        EarlierResults.of(confirmed, dossier.facts(), catalogue));
                sanctions.addAll(standing.sanctions(sanctionIds));
            });
        }
        sanctions.sort(ORDER);
        return new Conclusions(
                sanctions,
                Flags.of(dossier.facts()),
                dossier.passedOn(),
                RetestClocks.of(dossier.facts(), catalogue),
                StudentSittings.of(dossier.facts()),
                Waiting.among(dossier, catalogue));
    }
}
