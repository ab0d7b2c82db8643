package org.examledger.quickstart.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultCorrected;
import org.examledger.attempts.ResultReported;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.quickstart.sample.Payload;
import org.examledger.quickstart.sample.Report;
import org.examledger.quickstart.sample.ReportKind;
import org.jspecify.annotations.Nullable;

/** Who sat what, gathered from good reports alone. */
final class Roster {

    private static final Set<ReportKind> GOOD = Set.of(
            ReportKind.STARTED,
            ReportKind.STARTED_TOO_EARLY,
            ReportKind.PASSED,
            ReportKind.FAILED,
            ReportKind.RESULT_LATE,
            ReportKind.RESULT_BEFORE_START,
            ReportKind.CORRECTED,
            ReportKind.FLAGGED);

    private record Start(AttemptStarted started, boolean tooEarly) {}

    /** By candidate, so that the order does not depend on anything but the sample. */
    private final Map<String, List<Start>> starts = new TreeMap<>();

    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Map<String, List<FraudFlagRaised>> flags = new HashMap<>();
    private final PolicyCatalogue policies;

    private Roster(PolicyCatalogue policies) {
        this.policies = policies;
    }

    static Roster of(List<Report> reports, PolicyCatalogue policies) {
        var roster = new Roster(policies);
        for (Report report : reports) {
            if (GOOD.contains(report.kind()) && report.payload() instanceof Payload.Whole whole) {
                roster.take(report.kind(), whole.record());
            }
        }
        return roster;
    }

    /** The last sittings of such a kind, by candidate and exam. */
    List<Sitting> sittings(Predicate<Sitting> kind) {
        return starts.values().stream()
                .flatMap(ofOne -> sittings(ofOne).stream())
                .filter(kind)
                .toList();
    }

    private void take(ReportKind kind, SpecificRecord record) {
        switch (record) {
            case AttemptStarted started ->
                starts.computeIfAbsent(started.getCandidateId(), unused -> new ArrayList<>())
                        .add(new Start(started, kind == ReportKind.STARTED_TOO_EARLY));
            case ResultReported result ->
                outcomes.putIfAbsent(result.getCandidateId() + result.getAttemptId(), result.getOutcome());
            case ResultCorrected result ->
                outcomes.put(result.getCandidateId() + result.getAttemptId(), result.getOutcome());
            case FraudFlagRaised flag ->
                flags.computeIfAbsent(flag.getCandidateId() + flag.getAttemptId(), unused -> new ArrayList<>())
                        .add(flag);
            default -> {
                // Bookings and what becomes of them play no part in a case.
            }
        }
    }

    private List<Sitting> sittings(List<Start> ofOne) {
        var byExam = new TreeMap<String, List<Start>>();
        for (Start start : ofOne) {
            byExam.computeIfAbsent(start.started().getExamId(), unused -> new ArrayList<>())
                    .add(start);
        }
        return byExam.values().stream()
                .map(ofExam -> last(ofExam, byExam.size() == 1))
                .toList();
    }

    private Sitting last(List<Start> ofExam, boolean only) {
        ofExam.sort(Comparator.comparing(start -> start.started().getOccurredAt()));
        AttemptStarted last = ofExam.getLast().started();
        String candidateId = last.getCandidateId();
        return new Sitting(
                candidateId,
                policies.exam(last.getExamId()).orElseThrow(),
                last.getAttemptId(),
                last.getOccurredAt(),
                last.getZoneId(),
                outcome(last),
                ofExam.size(),
                failedBefore(ofExam),
                ofExam.stream().anyMatch(Start::tooEarly),
                only,
                ofExam.stream()
                        .map(start -> candidateId + start.started().getAttemptId())
                        .flatMap(attempt -> flags.getOrDefault(attempt, List.of()).stream())
                        .toList());
    }

    private @Nullable String failedBefore(List<Start> ofExam) {
        if (ofExam.size() == 1) {
            return null;
        }
        AttemptStarted before = ofExam.get(ofExam.size() - 2).started();
        return outcome(before) == Outcome.FAILED ? before.getAttemptId() : null;
    }

    private Outcome outcome(AttemptStarted started) {
        return outcomes.getOrDefault(started.getCandidateId() + started.getAttemptId(), Outcome.UNKNOWN);
    }
}
