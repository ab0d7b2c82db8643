package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.examledger.policies.Lapse;
import org.examledger.policies.Recertification;
import org.examledger.service.eligibility.domain.CertificationStatus;

/** The course that a certification takes by its terms and by changes of its requirement, if nothing else happens. */
final class Phases {
    private final Holding holding;
    private final List<Gap> gaps;

    private Phases(Holding holding, List<Gap> gaps) {
        this.holding = holding;
        this.gaps = gaps;
    }

    /** The phases in order; the first begins when the certification is obtained. */
    static List<Phase> of(Holding holding, RequirementChanges requirement) {
        List<Gap> gaps = Stream.concat(lapses(holding).stream(), changes(holding, requirement))
                .toList();
        return new Phases(holding, gaps).inOrder();
    }

    private List<Phase> inOrder() {
        Instant obtained = holding.completing().startsAt();
        SortedSet<Instant> turns = new TreeSet<>(List.of(obtained));
        gaps.forEach(gap -> {
            turns.add(gap.from());
            gap.to().ifPresent(turns::add);
        });
        List<Phase> phases = new ArrayList<>();
        for (Instant turn : turns.tailSet(obtained)) {
            Phase phase = phaseFrom(turn);
            if (phases.isEmpty() || phases.getLast().status() != phase.status()) {
                phases.add(phase);
            }
        }
        return phases;
    }

    private Phase phaseFrom(Instant turn) {
        return gaps.stream()
                .filter(gap -> gap.covers(turn))
                .findFirst()
                .map(gap -> new Phase(gap.status(), turn, gap.ruleIds()))
                .orElseGet(() -> new Phase(CertificationStatus.HELD, turn, termRules()));
    }

    private List<String> termRules() {
        return holding.terms().stream()
                .flatMap(term -> term.ruleIds().stream())
                .distinct()
                .toList();
    }

    /** Between the end of what terms there were and the next recertification, if any (C5). */
    private static List<Gap> lapses(Holding holding) {
        List<Gap> lapses = new ArrayList<>();
        List<Term> terms = holding.terms();
        for (int place = 0; place < terms.size(); place++) {
            Optional<Instant> end = Holding.latestEnd(terms.subList(0, place + 1));
            Optional<Instant> next = place + 1 < terms.size()
                    ? Optional.of(terms.get(place + 1).pass().startsAt())
                    : Optional.empty();
            Term term = terms.get(place);
            end.ifPresent(lapsed -> lapses.add(new Gap(lapsed, next, statusAfter(term), lapseRules(term))));
        }
        return lapses;
    }

    private static CertificationStatus statusAfter(Term term) {
        return switch (term.version().lapse()) {
            case EXPIRES -> CertificationStatus.EXPIRED;
            case INACTIVE -> CertificationStatus.INACTIVE;
        };
    }

    private static List<String> lapseRules(Term term) {
        Recertification recertification = term.version().recertification();
        boolean asks = recertification != null && recertification.otherwise() == Lapse.INACTIVE;
        return Stream.concat(
                        term.ruleIds().stream(),
                        Stream.ofNullable(asks ? recertification : null).map(Recertification::ruleId))
                .distinct()
                .toList();
    }

    /** From the time by which a changed requirement was to be met until it is (C7). */
    private static Stream<Gap> changes(Holding holding, RequirementChanges requirement) {
        return Compliance.asked(holding, requirement).stream()
                .map(compliance -> new Gap(
                        compliance.dueAt(),
                        compliance.metAt(),
                        CertificationStatus.INACTIVE,
                        List.of(compliance.rule().ruleId())));
    }

    /**
     * A time in which it is not held; none at all where it was kept, or complied with, before that begins.
     *
     * @param to the first instant after it; empty while there is none
     */
    private record Gap(Instant from, Optional<Instant> to, CertificationStatus status, List<String> ruleIds) {
        boolean covers(Instant instant) {
            return !instant.isBefore(from)
                    && to.filter(end -> !instant.isBefore(end)).isEmpty();
        }
    }
}
