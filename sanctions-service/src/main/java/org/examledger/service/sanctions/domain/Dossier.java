package org.examledger.service.sanctions.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examledger.service.sanctions.domain.appeals.Appeal;
import org.examledger.service.sanctions.domain.appeals.Appeals;
import org.examledger.service.sanctions.domain.appeals.CaseAppeals;
import org.examledger.service.sanctions.domain.appeals.FilingDeadline;
import org.examledger.service.sanctions.domain.facts.DeadlineFact;
import org.examledger.service.sanctions.domain.facts.DistinctFacts;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;
import org.examledger.service.sanctions.domain.facts.PassedOn;

/**
 * A candidate's facts, each with the case or appeal that it is about.
 *
 * @param facts distinct, by (occurredAt, eventId)
 * @param confirmed one for each case; intake accepts no second one
 */
record Dossier(List<Fact> facts, List<MisconductConfirmed> confirmed, Appeals appeals) {

    /** The dossier that these facts fill, given in any order. */
    static Dossier of(Collection<? extends Fact> facts) {
        List<Fact> distinct = DistinctFacts.among(facts);
        Map<String, MisconductConfirmed> byCase = new LinkedHashMap<>();
        for (Fact fact : distinct) {
            if (fact instanceof MisconductConfirmed confirmed) {
                byCase.putIfAbsent(confirmed.caseId(), confirmed);
            }
        }
        return new Dossier(distinct, List.copyOf(byCase.values()), Appeals.of(distinct));
    }

    /** What is published as reported, once what it refers to is known. */
    List<PassedOn> passedOn() {
        return decisionsPassedOn()
                .filter(decision -> decision.refersTo().map(this::introduces).orElse(true))
                .toList();
    }

    /** Whether a decision makes that id known. */
    boolean introduces(String subjectId) {
        return decisionsPassedOn()
                .anyMatch(decision ->
                        decision.introduces() && decision.subjectId().equals(subjectId));
    }

    private Stream<PassedOn> decisionsPassedOn() {
        return facts.stream().filter(PassedOn.class::isInstance).map(PassedOn.class::cast);
    }

    /** Whether misconduct was confirmed under that id. */
    boolean knowsCase(String caseId) {
        return confirmed.stream().anyMatch(known -> known.caseId().equals(caseId));
    }

    /** Every appeal against a case. */
    CaseAppeals appealsAgainst(String caseId) {
        List<Appeal> against = new ArrayList<>();
        for (Appeal appeal : appeals.known()) {
            if (appeal.caseId().equals(caseId)) {
                against.add(appeal);
            }
        }
        return new CaseAppeals(against);
    }

    /** What is known of the time to appeal against a case. */
    FilingDeadline filingDeadlineOf(String caseId) {
        List<DeadlineFact> about = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof DeadlineFact deadline && deadline.caseId().equals(caseId)) {
                about.add(deadline);
            }
        }
        return FilingDeadline.of(about);
    }
}
