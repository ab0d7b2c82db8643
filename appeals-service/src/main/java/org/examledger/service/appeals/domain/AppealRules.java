package org.examledger.service.appeals.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.clocks.domain.Deadline;
import org.examledger.clocks.domain.Deadlines;
import org.examledger.clocks.domain.Grounds;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.appeals.domain.appeals.Answer;
import org.examledger.service.appeals.domain.appeals.AnsweredAppeal;
import org.examledger.service.appeals.domain.appeals.Appeals;
import org.examledger.service.appeals.domain.appeals.Docket;
import org.examledger.service.appeals.domain.cases.Cases;
import org.examledger.service.appeals.domain.challenges.ChallengeConclusion;
import org.examledger.service.appeals.domain.challenges.Challenges;
import org.examledger.service.appeals.domain.deadlines.CaseDeadlines;
import org.examledger.service.appeals.domain.exceptions.Exceptions;
import org.examledger.service.appeals.domain.facts.DistinctFacts;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.transcripts.Transcripts;

/**
 * What a candidate's facts let the service conclude (CONTRACT, Meaning 1, 3, 6, 9 and 11; rules P1 to P8, X1 to X5, C8).
 * Every answer is a pure function of the set of facts, the time, and what was announced before: the facts' order and duplicates
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
        Exceptions exceptions = Exceptions.of(distinct, catalogue);
        Challenges challenges = Challenges.of(distinct, catalogue);
        Transcripts transcripts = Transcripts.of(distinct, catalogue);
        Deadlines deadlines = new Deadlines(now, said.deadlines());
        CaseDeadlines ofCases = new CaseDeadlines(deadlines);
        List<Deadline> standing = new ArrayList<>();
        docket.filings().forEach((caseId, filing) -> standing.addAll(ofCases.of(filing, appeals.against(caseId))));
        challenges.clocks().forEach(clock -> standing.add(deadlines.running(clock)));
        transcripts.clocks().forEach(clock -> standing.add(deadlines.running(clock)));
        return new Conclusions(
                inOrder(answered),
                answered.stream()
                        .flatMap(appeal -> AppealAnnouncements.passedOn(appeal).stream())
                        .toList(),
                exceptions.concluded(),
                challenges.concluded(),
                challenges.decisions(),
                challenges.freeRetakes(),
                transcripts.concluded(),
                standing,
                answered.stream().map(AppealStatus::of).toList(),
                Stream.of(
                                cases.waiting(),
                                waitingForAppeals(appeals, answered),
                                exceptions.waiting(),
                                challenges.waiting(),
                                transcripts.waiting())
                        .flatMap(List::stream)
                        .toList(),
                nextDue(standing, answered));
    }

    /**
     * What it rests on that a challenge gives no free retake after all.
     *
     * @param facts every accepted fact about the candidate, the challenge among them
     */
    public Grounds withdrawal(Collection<? extends Fact> facts, String challengeId) {
        return Challenges.of(DistinctFacts.among(facts), catalogue).concluded().stream()
                .filter(concluded -> concluded.challenge().challengeId().equals(challengeId))
                .findFirst()
                .map(ChallengeConclusion::grounds)
                .orElseThrow(() -> new IllegalArgumentException("no challenge " + challengeId + " was answered"));
    }

    private static List<AppealConclusion> inOrder(List<AnsweredAppeal> answered) {
        List<AppealConclusion> conclusions = new ArrayList<>();
        answered.forEach(appeal -> conclusions.addAll(AppealAnnouncements.about(appeal)));
        conclusions.sort(Comparator.comparing(conclusion -> !(conclusion instanceof AppealConclusion.Refused)));
        return conclusions;
    }

    private static List<WaitingFact> waitingForAppeals(Appeals appeals, List<AnsweredAppeal> answered) {
        List<WaitingFact> waiting = new ArrayList<>();
        appeals.withoutAppeal().forEach(report -> waiting.add(WaitingReports.withoutAppeal(report)));
        answered.forEach(appeal -> waiting.addAll(WaitingReports.about(appeal)));
        return waiting;
    }

    private static Optional<Instant> nextDue(List<Deadline> deadlines, List<AnsweredAppeal> answered) {
        Stream<Instant> waiting = answered.stream()
                .flatMap(appeal -> appeal.answer() instanceof Answer.Waiting without
                        ? Stream.of(without.refusedFrom())
                        : Stream.empty());
        return Stream.concat(Deadlines.nextDue(deadlines).stream(), waiting).min(Comparator.naturalOrder());
    }
}
