package org.examledger.service.appeals.domain.appeals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.AppealClock;
import org.examledger.service.appeals.domain.RuleIds;
import org.examledger.service.appeals.domain.cases.Case;
import org.examledger.service.appeals.domain.facts.AppealDecided;
import org.examledger.service.appeals.domain.facts.Fact;

/**
 * Which appeal is a known case's (CONTRACT, Meaning 3; rules P1, P6). Meaning 3 says that a case's filed appeal is the one
 * whose decision was accepted, and that a decision on an appeal that is not filed is kept. Both hold if a decision picks
 * among the timely appeals and files no late one. Where several timely appeals have decisions, the earliest decision by
 * (occurredAt, appealId) is the case's, for it is final (rule P6); the others are kept. Without a clock to file every
 * appeal is timely (rule P7), and one received before the notice is timely too.
 *
 * @param timely in order
 * @param filed the case's appeal; empty while no timely one is known
 */
public record Filing(Case theCase, List<Appeal> timely, Optional<Appeal> filed) {
    private static final Comparator<AppealDecided> FIRST_DECIDED =
            Comparator.comparing(AppealDecided::occurredAt).thenComparing(AppealDecided::appealId);

    /** Copies the list. */
    public Filing {
        timely = List.copyOf(timely);
    }

    /**
     * The filing of a case.
     *
     * @param appeals against it, in order
     */
    public static Filing of(Case theCase, List<Appeal> appeals) {
        List<Appeal> timely = appeals.stream()
                .filter(appeal -> dueAt(theCase)
                        .map(due -> appeal.receivedAt().isBefore(due))
                        .orElse(true))
                .toList();
        Optional<Appeal> decided = timely.stream()
                .filter(appeal -> appeal.decision().isPresent())
                .min(Comparator.comparing(appeal -> appeal.decision().orElseThrow(), FIRST_DECIDED));
        return new Filing(theCase, timely, decided.or(() -> timely.stream().findFirst()));
    }

    /** The case's decision: that of its filed appeal; empty while there is none. */
    public Optional<AppealDecided> decision() {
        return filed.flatMap(Appeal::decision);
    }

    /** Whether the appeal is the case's. */
    public boolean isFiled(Appeal appeal) {
        return filed.filter(appeal::equals).isPresent();
    }

    /** What becomes of an appeal against this case. */
    public Answer answerTo(Appeal appeal) {
        if (isFiled(appeal)) {
            return new Answer.Filed();
        }
        Optional<Instant> decidedAt = decision().map(AppealDecided::occurredAt);
        if (decidedAt.isPresent() && !appeal.receivedAt().isBefore(decidedAt.get())) {
            return new Answer.Refused(RefusalReason.DECISION_FINAL, List.of(RuleIds.NO_SECOND_APPEAL));
        }
        return filed.isPresent()
                ? new Answer.Refused(RefusalReason.ALREADY_FILED, List.of(RuleIds.NO_SECOND_APPEAL))
                : new Answer.Refused(RefusalReason.TOO_LATE, ruleIds());
    }

    /** The rule that says by when to file; none for a program without that clock. */
    public List<String> ruleIds() {
        AppealClock clock = theCase.clocks().fileAppeal();
        return clock == null ? List.of() : List.of(clock.ruleId());
    }

    /** Every fact that bears on which appeal is filed and on what becomes of this one. */
    public List<Fact> bearingOn(Appeal appeal) {
        List<Fact> facts = bearing();
        facts.add(appeal.submitted());
        return facts;
    }

    /** Every fact that bears on which appeal is filed; a new list. */
    public List<Fact> bearing() {
        List<Fact> facts = new ArrayList<>(theCase.noticeFacts());
        timely.forEach(appeal -> {
            facts.add(appeal.submitted());
            appeal.decision().ifPresent(facts::add);
        });
        return facts;
    }

    private static Optional<Instant> dueAt(Case theCase) {
        return theCase.rule(theCase.clocks().fileAppeal())
                .map(rule -> rule.dueAt(theCase.filingFrom(), theCase.zone()));
    }
}
