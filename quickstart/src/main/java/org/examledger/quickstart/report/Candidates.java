package org.examledger.quickstart.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultCorrected;
import org.examledger.attempts.ResultReported;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.eligibility.EligibilityStatus;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.revocations.ResultReinstated;

/** The outlines of what happened to each candidate in each exam, to choose the stories from. */
final class Candidates {

    /** A candidate and one exam. */
    record Key(String candidateId, String examId) {}

    /** What happened to a candidate in an exam, in numbers. */
    static final class Outline {
        int booked;
        int started;
        int passed;
        int failed;
        int turned;
        int violations;
        boolean capped;
        boolean invalidated;
        boolean reinstated;
        /** Whether the last determination says that the candidate is banned for good. */
        boolean banned;

        private int events() {
            return booked + started + passed + failed + turned;
        }
    }

    private final Map<Key, Outline> outlines = new HashMap<>();
    private final Map<String, String> examOfAttempt = new HashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();

    void take(SpecificRecord fact) {
        switch (fact) {
            case AttemptBooked booked -> {
                examOfAttempt.put(booked.getCandidateId() + booked.getAttemptId(), booked.getExamId());
                of(booked.getCandidateId(), booked.getExamId()).booked++;
            }
            case AttemptStarted started -> {
                examOfAttempt.put(started.getCandidateId() + started.getAttemptId(), started.getExamId());
                of(started.getCandidateId(), started.getExamId()).started++;
            }
            case ResultReported result -> reported(result);
            case ResultCorrected result -> corrected(result);
            case RetakePolicyViolated violated -> {
                Outline outline = of(violated.getCandidateId(), violated.getExamId());
                outline.violations++;
                outline.capped |= violated.getReason() == EligibilityReason.ATTEMPT_CAP;
            }
            case EligibilityDetermined state ->
                of(state.getCandidateId(), state.getExamId()).banned = state.getStatus()
                                == EligibilityStatus.NOT_ELIGIBLE
                        && state.getReason() == EligibilityReason.BANNED;
            case ResultInvalidated taken ->
                outline(taken.getCandidateId(), taken.getCandidateId() + taken.getAttemptId())
                        .ifPresent(outline -> outline.invalidated = true);
            case ResultReinstated givenBack ->
                outline(givenBack.getCandidateId(), givenBack.getCandidateId() + givenBack.getAttemptId())
                        .ifPresent(outline -> outline.reinstated = true);
            default -> {
                // Outlines need no more than these.
            }
        }
    }

    /** The shortest story of a kind; among equals the first by candidate and exam, so that a seed tells the same. */
    Optional<Key> shortest(Predicate<Outline> kind) {
        return outlines.entrySet().stream()
                .filter(entry -> kind.test(entry.getValue()))
                .min(Comparator.<Map.Entry<Key, Outline>>comparingInt(
                                entry -> entry.getValue().events())
                        .thenComparing(entry -> entry.getKey().candidateId())
                        .thenComparing(entry -> entry.getKey().examId()))
                .map(Map.Entry::getKey);
    }

    private void reported(ResultReported result) {
        String attempt = result.getCandidateId() + result.getAttemptId();
        outcomes.put(attempt, result.getOutcome());
        outline(result.getCandidateId(), attempt).ifPresent(outline -> {
            outline.passed += result.getOutcome() == Outcome.PASSED ? 1 : 0;
            outline.failed += result.getOutcome() == Outcome.FAILED ? 1 : 0;
        });
    }

    private void corrected(ResultCorrected result) {
        String attempt = result.getCandidateId() + result.getAttemptId();
        if (outcomes.put(attempt, result.getOutcome()) != result.getOutcome()) {
            outline(result.getCandidateId(), attempt).ifPresent(outline -> outline.turned++);
        }
    }

    private Optional<Outline> outline(String candidateId, String attempt) {
        return Optional.ofNullable(examOfAttempt.get(attempt)).map(examId -> of(candidateId, examId));
    }

    private Outline of(String candidateId, String examId) {
        return outlines.computeIfAbsent(new Key(candidateId, examId), unused -> new Outline());
    }
}
