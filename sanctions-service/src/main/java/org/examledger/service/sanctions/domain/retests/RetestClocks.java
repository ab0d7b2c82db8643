package org.examledger.service.sanctions.domain.retests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.clocks.domain.DatedFact;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.policies.ClockName;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.sanctions.domain.facts.AttemptStarted;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.RetestCancelled;
import org.examledger.service.sanctions.domain.facts.RetestDateAgreed;
import org.examledger.service.sanctions.domain.facts.RetestOrdered;

/**
 * By when a retest is taken (rule S7): it starts with the agreed appointment, and the policy that was in force when the retest
 * was ordered says how long it runs. The last date agreed counts, and the sitting agreed with it is what meets it.
 */
public final class RetestClocks {
    private final PolicyCatalogue catalogue;
    private final List<Fact> facts;

    private RetestClocks(PolicyCatalogue catalogue, Collection<? extends Fact> facts) {
        this.catalogue = catalogue;
        this.facts = List.copyOf(facts);
    }

    /**
     * The clocks of a candidate's retests that have a date, in the order in which they were ordered.
     *
     * @param facts distinct, by (occurredAt, eventId)
     */
    public static List<Clock> of(Collection<? extends Fact> facts, PolicyCatalogue catalogue) {
        RetestClocks clocks = new RetestClocks(catalogue, facts);
        return clocks.among(RetestOrdered.class, ordered -> true).stream()
                .flatMap(ordered -> clocks.clock(ordered).stream())
                .toList();
    }

    private Optional<Clock> clock(RetestOrdered ordered) {
        String retestId = ordered.retestId();
        List<RetestDateAgreed> dates =
                among(RetestDateAgreed.class, date -> date.retestId().equals(retestId));
        return dates.isEmpty() ? Optional.empty() : rule(ordered).map(rule -> clock(ordered, dates, rule));
    }

    private Optional<ClockRule> rule(RetestOrdered ordered) {
        return catalogue
                .program(ordered.program())
                .flatMap(program -> ClockRule.named(ClockName.TAKE_RETEST, program, ordered.occurredAt()));
    }

    private Clock clock(RetestOrdered ordered, List<RetestDateAgreed> dates, ClockRule rule) {
        RetestDateAgreed agreed = dates.getLast();
        List<AttemptStarted> sittings =
                among(AttemptStarted.class, started -> started.attemptId().equals(agreed.attemptId()));
        List<RetestCancelled> cancelled =
                among(RetestCancelled.class, gone -> gone.retestId().equals(ordered.retestId()));
        List<DatedFact> startedBy = new ArrayList<>(dates);
        startedBy.add(ordered);
        return Clock.started(
                        DeadlineName.about(DeadlineKind.TAKE_RETEST, ordered.retestId()),
                        rule,
                        agreed.appointmentAt(),
                        agreed.zone(),
                        startedBy)
                .done(first(sittings))
                .needless(first(cancelled))
                .bearing(sittings)
                .bearing(cancelled);
    }

    private static Optional<Instant> first(List<? extends Fact> inOrder) {
        return inOrder.stream().findFirst().map(Fact::occurredAt);
    }

    private <F extends Fact> List<F> among(Class<F> kind, Predicate<F> about) {
        return facts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(about)
                .toList();
    }
}
