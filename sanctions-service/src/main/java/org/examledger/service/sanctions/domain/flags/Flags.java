package org.examledger.service.sanctions.domain.flags;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.TreeMap;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.FlagDismissed;
import org.examledger.service.sanctions.domain.facts.FraudFlagRaised;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;
import org.examledger.service.sanctions.domain.facts.RetakePolicyViolated;
import org.examledger.service.sanctions.domain.facts.RetakePolicyViolationWithdrawn;
import org.examledger.service.sanctions.domain.facts.SequencedFact;
import org.examledger.service.sanctions.domain.facts.ViolationFact;

/** Finds a candidate's flags, and what came of each. */
public final class Flags {
    private static final Comparator<Flag> ORDER = Comparator.comparing(Flag::occurredAt)
            .thenComparing(Flag::flagId)
            .thenComparing(flag -> flag.source().toString());

    private final Collection<? extends Fact> facts;

    private Flags(Collection<? extends Fact> facts) {
        this.facts = facts;
    }

    /**
     * Every flag, by (occurredAt, flagId, source).
     *
     * @param facts distinct, in any order
     */
    public static List<Flag> of(Collection<? extends Fact> facts) {
        Flags flags = new Flags(facts);
        List<Flag> all = new ArrayList<>(flags.raised());
        all.addAll(flags.violations());
        all.sort(ORDER);
        return all;
    }

    private List<Flag> raised() {
        Map<String, Flag> flags = new TreeMap<>();
        for (Fact fact : facts) {
            if (fact instanceof FraudFlagRaised flag) {
                String flagId = flag.flagId();
                // Intake accepts one for each flagId.
                flags.putIfAbsent(
                        flagId, new Flag(flagId, flag.occurredAt(), new FlagSource.Raised(flag), reviewed(flagId)));
            }
        }
        return List.copyOf(flags.values());
    }

    private List<Flag> violations() {
        Map<String, List<ViolationFact>> byAttempt = new TreeMap<>();
        for (Fact fact : facts) {
            if (fact instanceof ViolationFact violation) {
                byAttempt
                        .computeIfAbsent(violation.attemptId(), none -> new ArrayList<>())
                        .add(violation);
            }
        }
        byAttempt.values().forEach(about -> about.sort(SequencedFact.BY_SEQUENCE));
        return byAttempt.values().stream().map(this::violation).toList();
    }

    private Flag violation(SequencedCollection<ViolationFact> bySequence) {
        ViolationFact first = bySequence.getFirst();
        String flagId = first.attemptId();
        FlagState state =
                switch (bySequence.getLast()) {
                    case RetakePolicyViolated standing -> reviewed(flagId);
                    case RetakePolicyViolationWithdrawn gone -> new FlagState.Withdrawn(casesOn(flagId));
                };
        return new Flag(flagId, first.occurredAt(), new FlagSource.RetakeViolation(flagId, first.examId()), state);
    }

    private FlagState reviewed(String flagId) {
        List<String> caseIds = casesOn(flagId);
        if (!caseIds.isEmpty()) {
            return new FlagState.Confirmed(caseIds);
        }
        boolean dismissed = facts.stream()
                .anyMatch(fact -> fact instanceof FlagDismissed dismissal
                        && dismissal.flagId().equals(flagId));
        return dismissed ? new FlagState.Dismissed() : new FlagState.Open();
    }

    private List<String> casesOn(String flagId) {
        return facts.stream()
                .filter(MisconductConfirmed.class::isInstance)
                .map(MisconductConfirmed.class::cast)
                .filter(confirmed -> confirmed.flagIds().contains(flagId))
                .map(MisconductConfirmed::caseId)
                .distinct()
                .sorted()
                .toList();
    }
}
