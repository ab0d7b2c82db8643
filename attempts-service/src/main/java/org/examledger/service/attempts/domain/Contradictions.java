package org.examledger.service.attempts.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.Registered;

/**
 * Reports that cannot stand beside accepted ones (contract, meaning 2, CONTRADICTION). Started beside NoShow or
 * Cancelled, and several results, all stand: which of them counts is for the readers to conclude.
 */
public final class Contradictions {
    private Contradictions() {}

    /** The sentence that says what a report contradicts, or empty. */
    public static Optional<String> of(Report report, List<Report> accepted) {
        return switch (report) {
            case Report.Booked booked ->
                boundToAnotherExam(booked, accepted).or(() -> second("AttemptBooked", booked, accepted));
            case Report.Started started ->
                boundToAnotherExam(started, accepted).or(() -> second("AttemptStarted", started, accepted));
            case Report.Flagged flagged -> secondFlag(flagged, accepted);
            case Report.AppointmentChanged ignored -> Optional.empty();
            case Report.Result ignored -> Optional.empty();
            case Report.Stated stated -> secondOfItsId(stated, accepted);
            case Report.Newer ignored -> Optional.empty();
        };
    }

    private static Optional<String> boundToAnotherExam(Report.BindsExam report, List<Report> accepted) {
        return bindings(report.attemptId(), accepted)
                .filter(other -> !other.examId().equals(report.examId()))
                .findFirst()
                .map(other -> "attemptId " + report.attemptId() + " belongs to exam " + other.examId() + ", not "
                        + report.examId());
    }

    private static Optional<String> second(String name, Report.BindsExam report, List<Report> accepted) {
        return bindings(report.attemptId(), accepted)
                .filter(other -> other.getClass() == report.getClass())
                .findFirst()
                .map(other -> "attemptId " + report.attemptId() + " has an " + name + " already");
    }

    private static Optional<String> secondFlag(Report.Flagged flagged, List<Report> accepted) {
        return accepted.stream()
                .filter(other -> other instanceof Report.Flagged earlier
                        && earlier.flagId().equals(flagged.flagId()))
                .findFirst()
                .map(other -> "flagId " + flagged.flagId() + " has a FraudFlagRaised already");
    }

    private static Optional<String> secondOfItsId(Report.Stated stated, List<Report> accepted) {
        return accepted.stream()
                .filter(other -> other instanceof Report.Stated earlier && isSameThing(stated.fact(), earlier.fact()))
                .findFirst()
                .map(other -> (Registered) stated.fact())
                .map(thing -> "%s %s has %s %s already"
                        .formatted(thing.idName(), thing.id(), article(thing.recordName()), thing.recordName()));
    }

    private static boolean isSameThing(Fact one, Fact other) {
        return one.getClass() == other.getClass()
                && one instanceof Registered thing
                && other instanceof Registered earlier
                && thing.id().equals(earlier.id());
    }

    private static String article(String recordName) {
        return "AEIOU".indexOf(recordName.charAt(0)) < 0 ? "a" : "an";
    }

    private static Stream<Report.BindsExam> bindings(String attemptId, List<Report> accepted) {
        return accepted.stream()
                .filter(Report.BindsExam.class::isInstance)
                .map(Report.BindsExam.class::cast)
                .filter(binding -> binding.attemptId().equals(attemptId));
    }
}
