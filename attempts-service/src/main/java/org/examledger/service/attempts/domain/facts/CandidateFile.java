package org.examledger.service.attempts.domain.facts;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is known about a candidate. What is found in it does not depend on the order in which it came. */
public final class CandidateFile {
    private static final Comparator<AppointmentFact.ResultGiven> WINNING = Comparator.comparing(
                    AppointmentFact.ResultGiven::occurredAt)
            .thenComparing(AppointmentFact.ResultGiven::correction)
            .thenComparing(AppointmentFact.ResultGiven::eventId);

    private final List<Fact> facts;
    private final Map<String, List<AppointmentFact>> byAttempt;

    /** @param facts in any order, each once */
    public CandidateFile(Collection<? extends Fact> facts) {
        this.facts =
                facts.stream().<Fact>map(fact -> fact).sorted(Fact.AS_HAPPENED).toList();
        this.byAttempt = byAttempt(AppointmentFact.class);
    }

    /** All facts of a kind, in order. */
    public <F extends Fact> List<F> all(Class<F> kind) {
        return stream(kind).toList();
    }

    /** All facts of a kind that occurred by an instant, in order. */
    public <F extends Fact> List<F> until(Class<F> kind, Instant instant) {
        return stream(kind).filter(fact -> !fact.occurredAt().isAfter(instant)).toList();
    }

    /** The latest fact of a kind that occurred by an instant. */
    public <F extends Fact> Optional<F> latest(Class<F> kind, Instant instant) {
        List<F> until = until(kind, instant);
        return until.isEmpty() ? Optional.empty() : Optional.of(until.getLast());
    }

    /** What happened to an attempt, as far as it is of a kind, in order. */
    public <F extends AppointmentFact> List<F> about(String attemptId, Class<F> kind) {
        return byAttempt.getOrDefault(attemptId, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The first fact of a kind about an attempt. */
    public <F extends AppointmentFact> Optional<F> firstAbout(String attemptId, Class<F> kind) {
        return about(attemptId, kind).stream().findFirst();
    }

    /** What happened to each attempt, as far as it is of a kind, in order. */
    public <F extends AppointmentFact> Map<String, List<F>> byAttempt(Class<F> kind) {
        return stream(kind).collect(Collectors.groupingBy(AppointmentFact::attemptId));
    }

    /** What was registered under an id. */
    public <F extends Fact & Registered> Optional<F> registered(Class<F> kind, String id) {
        return stream(kind).filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** The result of an attempt that counts: the latest, a correction after what it corrects. */
    public Optional<AppointmentFact.ResultGiven> result(String attemptId) {
        return winning(about(attemptId, AppointmentFact.ResultGiven.class));
    }

    /** The one of an attempt's results that counts. */
    public static Optional<AppointmentFact.ResultGiven> winning(List<AppointmentFact.ResultGiven> results) {
        return results.stream().max(WINNING);
    }

    private <F extends Fact> Stream<F> stream(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
