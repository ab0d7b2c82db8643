package org.examledger.service.appeals.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.appeals.domain.appeals.Answer;
import org.examledger.service.appeals.domain.appeals.AnsweredAppeal;
import org.examledger.service.appeals.domain.appeals.Appeals;
import org.examledger.service.appeals.domain.appeals.Docket;
import org.examledger.service.appeals.domain.cases.Cases;
import org.examledger.service.appeals.domain.deadlines.Deadline;
import org.examledger.service.appeals.domain.deadlines.DeadlineState;
import org.examledger.service.appeals.domain.deadlines.Deadlines;
import org.examledger.service.appeals.domain.exceptions.Exceptions;
import org.examledger.service.appeals.domain.facts.DistinctFacts;
import org.examledger.service.appeals.domain.facts.Fact;

/**
 * What a candidate's facts let the service conclude (CONTRACT, Meaning 1, 3, 6, 9 and 11; rules P1 to P7, X1 to X4). Every
 * answer is a pure function of the set of facts, the time, and what was announced before: the facts' order and duplicates
 * do not matter, and no clock is read. Instances are immutable.
 */
public final class AppealRules {
    private final PolicyCatalogue catalogue;

    /** Rules under the policies of a catalogue. */
    public AppealRules(PolicyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Everything that is published about a candidate.
     *
     * @param facts every accepted fact about that candidate, in any order
     * @param said what the service announced about the candidate before
     * @param now empty when no time has come yet: then no deadline is missed, and no case is given up
     */
    public Conclusions conclude(Collection<? extends Fact> facts, Said said, Optional<Instant> now) {
        List<Fact> distinct = DistinctFacts.among(facts);
        Cases cases = Cases.of(distinct, catalogue);
        Appeals appeals = Appeals.of(distinct);
        Docket docket = new Docket(cases, appeals, now, said.refusedForUnknownCase());
        List<AnsweredAppeal> answered =
                appeals.received().stream().map(docket::answer).toList();
        Deadlines deadlines = new Deadlines(now, said.deadlines());
        List<Deadline> standing = docket.filings().entrySet().stream()
                .flatMap(filing -> deadlines.of(filing.getValue(), appeals.against(filing.getKey())).stream())
                .toList();
        Exceptions exceptions = Exceptions.of(distinct);
        return new Conclusions(
                inOrder(answered),
                answered.stream()
                        .flatMap(appeal -> AppealAnnouncements.passedOn(appeal).stream())
                        .toList(),
                exceptions.concluded(),
                standing,
                answered.stream().map(AppealStatus::of).toList(),
                waiting(cases, appeals, answered, exceptions),
                nextDue(standing, answered));
    }

    private static List<AppealConclusion> inOrder(List<AnsweredAppeal> answered) {
        List<AppealConclusion> conclusions = new ArrayList<>();
        answered.forEach(appeal -> conclusions.addAll(AppealAnnouncements.about(appeal)));
        conclusions.sort(Comparator.comparing(conclusion -> !(conclusion instanceof AppealConclusion.Refused)));
        return conclusions;
    }

    private static List<WaitingFact> waiting(
            Cases cases, Appeals appeals, List<AnsweredAppeal> answered, Exceptions exceptions) {
        List<WaitingFact> waiting = new ArrayList<>(cases.waiting());
        appeals.withoutAppeal().forEach(report -> waiting.add(WaitingReports.withoutAppeal(report)));
        answered.forEach(appeal -> waiting.addAll(WaitingReports.about(appeal)));
        waiting.addAll(exceptions.waiting());
        return waiting;
    }

    private static Optional<Instant> nextDue(List<Deadline> deadlines, List<AnsweredAppeal> answered) {
        Stream<Instant> open = deadlines.stream()
                .filter(deadline -> deadline.outcome().state() == DeadlineState.OPEN)
                .map(Deadline::dueAt);
        Stream<Instant> waiting = answered.stream()
                .flatMap(appeal -> appeal.answer() instanceof Answer.Waiting without
                        ? Stream.of(without.refusedFrom())
                        : Stream.empty());
        return Stream.concat(open, waiting).min(Comparator.naturalOrder());
    }
}
