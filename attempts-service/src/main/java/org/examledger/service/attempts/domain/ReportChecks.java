package org.examledger.service.attempts.domain;

import java.util.Optional;

/** Checks of one report by itself (contract, meaning 2). Each answer is the sentence that objects, or empty. */
public final class ReportChecks {
    /** Contract: "a score outside 0 to 1000". The outcome is never judged by the score (rule C1 belongs to the vendor). */
    private static final int HIGHEST_SCORE = 1000;

    private final Catalogue catalogue;

    public ReportChecks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** BAD_VALUE: a score that no exam gives, or a program that is not in the catalogue. */
    public Optional<String> badValue(Report report) {
        return switch (report) {
            case Report.Result result -> badScore(result);
            case Report.Flagged flagged -> unknownProgram(flagged);
            case Report.Booked ignored -> Optional.empty();
            case Report.Started ignored -> Optional.empty();
            case Report.AppointmentChanged ignored -> Optional.empty();
        };
    }

    /** UNKNOWN_EXAM: an exam that is not in the catalogue. */
    public Optional<String> unknownExam(Report report) {
        return report instanceof Report.BindsExam binding && !catalogue.hasExam(binding.examId())
                ? Optional.of("examId \"" + binding.examId() + "\" is not in the catalogue of exams")
                : Optional.empty();
    }

    private static Optional<String> badScore(Report.Result result) {
        Integer score = result.score();
        return score != null && (score < 0 || score > HIGHEST_SCORE)
                ? Optional.of("field score is " + score + ", outside 0 to " + HIGHEST_SCORE)
                : Optional.empty();
    }

    private Optional<String> unknownProgram(Report.Flagged flagged) {
        return catalogue.hasProgram(flagged.program())
                ? Optional.empty()
                : Optional.of("field program is \"" + flagged.program() + "\", which is no known program");
    }
}
