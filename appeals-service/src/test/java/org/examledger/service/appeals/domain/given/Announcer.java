package org.examledger.service.appeals.domain.given;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.examledger.clocks.domain.Deadline;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.clocks.domain.DeadlineState;
import org.examledger.clocks.domain.SaidDeadline;
import org.examledger.clocks.domain.SaidDeadlines;
import org.examledger.service.appeals.domain.AppealConclusion;
import org.examledger.service.appeals.domain.AppealRules;
import org.examledger.service.appeals.domain.Conclusions;
import org.examledger.service.appeals.domain.Said;
import org.examledger.service.appeals.domain.appeals.RefusalReason;
import org.examledger.service.appeals.domain.facts.Fact;

/** Publishes the difference between what is concluded and what was said before, and remembers it (Meaning 11). */
public final class Announcer {
    private static final AppealRules RULES = new AppealRules(Story.catalogue());

    private final Map<String, Publication> standing = new LinkedHashMap<>();
    private final Set<String> refusedForUnknownCase = new HashSet<>();
    private final Map<DeadlineName, SaidDeadline> deadlines = new HashMap<>();
    private final List<Publication> published = new ArrayList<>();
    private final Set<String> passedOn = new HashSet<>();

    /** Concludes and publishes; what is new, in order. */
    public List<Publication> announce(Collection<? extends Fact> facts, Optional<Instant> now) {
        int before = published.size();
        Conclusions conclusions = RULES.conclude(facts, said(), now);
        conclusions.appeals().forEach(this::announce);
        conclusions.passedOn().forEach(report -> passedOn.add(report.eventId()));
        conclusions.exceptions().forEach(exception -> say(Publication.of(exception)));
        conclusions.challenges().forEach(challenge -> say(Publication.of(challenge)));
        conclusions.challengeDecisions().forEach(report -> passedOn.add(report.eventId()));
        conclusions.freeRetakes().forEach(retake -> say(Publication.of(retake)));
        withdrawFreeRetakes(conclusions, facts);
        conclusions.transcripts().forEach(transcript -> say(Publication.of(transcript)));
        conclusions.deadlines().forEach(this::announce);
        return List.copyOf(published.subList(before, published.size()));
    }

    public Said said() {
        return new Said(refusedForUnknownCase, SaidDeadlines.of(deadlines));
    }

    /** Everything published so far, in order. */
    public List<Publication> published() {
        return List.copyOf(published);
    }

    /** How often a kind of record was published. */
    public long count(String record) {
        return published.stream().filter(one -> one.record().equals(record)).count();
    }

    public Map<String, Publication> standing() {
        return Map.copyOf(standing);
    }

    public Set<String> passedOn() {
        return Set.copyOf(passedOn);
    }

    private void withdrawFreeRetakes(Conclusions conclusions, Collection<? extends Fact> facts) {
        Set<String> given = conclusions.freeRetakes().stream()
                .map(retake -> Publication.of(retake).slot())
                .collect(Collectors.toSet());
        List.copyOf(standing.values()).stream()
                .filter(one -> one.record().equals("FreeRetakeGranted") && !given.contains(one.slot()))
                .forEach(one -> say(Publication.withdrawn(
                        one, RULES.withdrawal(facts, (String) one.content().getFirst()))));
    }

    private void announce(AppealConclusion conclusion) {
        say(Publication.of(conclusion));
        if (conclusion instanceof AppealConclusion.Refused refused && refused.reason() == RefusalReason.UNKNOWN_CASE) {
            refusedForUnknownCase.add(refused.appealId());
        } else {
            refusedForUnknownCase.remove(conclusion.appealId());
        }
    }

    private void announce(Deadline deadline) {
        say(Publication.set(deadline));
        Publication outcome = Publication.outcome(deadline);
        DeadlineState state = deadline.outcome().state();
        // Set again only where something else was said.
        if (state != DeadlineState.OPEN || standing.containsKey(outcome.slot())) {
            say(outcome);
        }
        deadlines.put(deadline.name(), new SaidDeadline(state, deadline.dueAt()));
    }

    private void say(Publication publication) {
        Publication before = standing.get(publication.slot());
        if (before == null
                || !before.record().equals(publication.record())
                || !before.content().equals(publication.content())) {
            standing.put(publication.slot(), publication);
            published.add(publication);
        }
    }
}
