package org.examledger.service.attempts.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a report refers to, and whether it is known yet (contract, meaning 3). */
public final class Referents {
    private final Set<String> known = new HashSet<>();
    private final Set<String> started = new HashSet<>();

    /** @param accepted all accepted reports about a candidate, in any order */
    public Referents(Collection<Report> accepted) {
        for (Report report : accepted) {
            if (report instanceof Report.BindsExam binding) {
                known.add(binding.attemptId());
            }
            if (report instanceof Report.Started start) {
                started.add(start.attemptId());
            }
        }
    }

    /** The attempt that a report waits for; empty when it takes effect. A result waits for its start. */
    public Optional<String> missing(Report report) {
        return switch (report) {
            case Report.Booked ignored -> Optional.empty();
            case Report.Started ignored -> Optional.empty();
            case Report.AppointmentChanged change -> absent(change.attemptId(), known);
            case Report.Result result -> absent(result.attemptId(), started);
            // What the rules of booking rest on has referents of its own: see Waiting.
            case Report.Stated ignored -> Optional.empty();
            case Report.Newer ignored -> Optional.empty();
            case Report.Flagged flagged -> {
                String attemptId = flagged.attemptId();
                yield attemptId == null ? Optional.empty() : absent(attemptId, known);
            }
        };
    }

    private static Optional<String> absent(String attemptId, Set<String> present) {
        return present.contains(attemptId) ? Optional.empty() : Optional.of(attemptId);
    }
}
