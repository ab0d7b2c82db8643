package org.examledger.service.appeals.domain.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.policies.AppealClock;
import org.examledger.service.appeals.domain.appeals.Appeal;
import org.examledger.service.appeals.domain.appeals.Filing;
import org.examledger.service.appeals.domain.cases.Case;
import org.examledger.service.appeals.domain.completeness.Completion;
import org.examledger.service.appeals.domain.facts.AppealAcknowledged;
import org.examledger.service.appeals.domain.facts.AppealDecided;
import org.examledger.service.appeals.domain.facts.AppealSupplemented;
import org.examledger.service.appeals.domain.facts.Fact;
import org.jspecify.annotations.Nullable;

/** The clocks of a case and of its appeals (CONTRACT, Meaning 9; rules P1, P3, P4); only those that the program names. */
final class CaseClocks {
    private final Filing filing;
    private final Case theCase;

    CaseClocks(Filing filing) {
        this.filing = filing;
        this.theCase = filing.theCase();
    }

    /** FILE_APPEAL: from the notice or its receipt; done by the appeal that is filed, for one that is refused does not count. */
    Optional<Clock> toFile() {
        List<Fact> bearing = filing.bearing();
        bearing.addAll(theCase.facts());
        return clock(
                DeadlineName.ofCase(theCase.caseId()),
                theCase.clocks().fileAppeal(),
                theCase.filingFrom(),
                List.copyOf(theCase.noticeFacts()),
                filing.filed().map(Appeal::receivedAt),
                theCase.liftedAt(),
                bearing);
    }

    /** ACKNOWLEDGE_APPEAL: from the receipt; needless once decided. */
    Optional<Clock> toAcknowledge(Appeal appeal) {
        List<Fact> startedBy = new ArrayList<>(theCase.noticeFacts());
        startedBy.add(appeal.submitted());
        return clock(
                DeadlineName.ofAppeal(DeadlineKind.ACKNOWLEDGE_APPEAL, theCase.caseId(), appeal.appealId()),
                theCase.clocks().acknowledgeAppeal(),
                appeal.receivedAt(),
                startedBy,
                appeal.acknowledgements().stream().findFirst().map(AppealAcknowledged::occurredAt),
                earlier(theCase.liftedAt(), decidedAt(appeal)),
                bearingOn(appeal, appeal.acknowledgements()));
    }

    /**
     * DECIDE_APPEAL: from when the parts received suffice. A decision before that, on an appeal that was not complete yet,
     * meets it: the clock is set as soon as the appeal is complete, whichever record comes first.
     */
    Optional<Clock> toDecide(Appeal appeal) {
        List<AppealSupplemented> supplements = appeal.supplements();
        List<Fact> startedBy = new ArrayList<>(theCase.noticeFacts());
        startedBy.add(appeal.submitted());
        startedBy.addAll(supplements);
        return Completion.of(theCase.requiredItems(), appeal.submitted(), supplements)
                .since()
                .flatMap(since -> clock(
                        DeadlineName.ofAppeal(DeadlineKind.DECIDE_APPEAL, theCase.caseId(), appeal.appealId()),
                        theCase.clocks().decideAppeal(),
                        since,
                        startedBy,
                        decidedAt(appeal),
                        theCase.liftedAt(),
                        bearingOn(appeal, supplements)));
    }

    private List<Fact> bearingOn(Appeal appeal, List<? extends Fact> own) {
        List<Fact> bearing = filing.bearingOn(appeal);
        appeal.decision().ifPresent(bearing::add);
        bearing.addAll(own);
        bearing.addAll(theCase.facts());
        return bearing;
    }

    private Optional<Clock> clock(
            DeadlineName name,
            @Nullable AppealClock named,
            Instant startedAt,
            List<Fact> startedBy,
            Optional<Instant> doneAt,
            Optional<Instant> needlessFrom,
            List<Fact> bearing) {
        return theCase.rule(named)
                .map(rule -> Clock.started(name, rule, startedAt, theCase.zone(), startedBy)
                        .done(doneAt)
                        .needless(needlessFrom)
                        .bearing(bearing));
    }

    private static Optional<Instant> decidedAt(Appeal appeal) {
        return appeal.decision().map(AppealDecided::occurredAt);
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return Stream.concat(one.stream(), other.stream()).min(Instant::compareTo);
    }
}
