package org.examledger.service.attempts.domain;

import java.util.Optional;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;
import org.examledger.service.attempts.domain.facts.PaymentFact.VoucherIssued;
import org.examledger.service.attempts.domain.facts.PersonFact.Invited;
import org.examledger.service.attempts.domain.facts.RecordingFact.IdentityChecked;

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
            case Report.Flagged flagged -> unknownProgram(flagged.program());
            case Report.Stated stated -> badValue(stated.fact());
            case Report.Booked ignored -> Optional.empty();
            case Report.Started ignored -> Optional.empty();
            case Report.AppointmentChanged ignored -> Optional.empty();
            case Report.Newer ignored -> Optional.empty();
        };
    }

    private Optional<String> badValue(Fact fact) {
        return switch (fact) {
            case Purchased bought -> unknownProgram(bought.program());
            case IdentityChecked checked -> unknownProgram(checked.program());
            default -> Optional.empty();
        };
    }

    /** UNKNOWN_EXAM: an exam that is not in the catalogue. */
    public Optional<String> unknownExam(Report report) {
        return examId(report)
                .filter(examId -> !catalogue.hasExam(examId))
                .map(examId -> "examId \"" + examId + "\" is not in the catalogue of exams");
    }

    private static Optional<String> examId(Report report) {
        return switch (report) {
            case Report.BindsExam binding -> Optional.of(binding.examId());
            case Report.Stated stated ->
                switch (stated.fact()) {
                    case Purchased bought -> Optional.ofNullable(bought.examId());
                    case VoucherIssued voucher -> Optional.of(voucher.examId());
                    case Invited invited -> Optional.of(invited.examId());
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    private static Optional<String> badScore(Report.Result result) {
        Integer score = result.score();
        return score != null && (score < 0 || score > HIGHEST_SCORE)
                ? Optional.of("field score is " + score + ", outside 0 to " + HIGHEST_SCORE)
                : Optional.empty();
    }

    private Optional<String> unknownProgram(String program) {
        return catalogue.hasProgram(program)
                ? Optional.empty()
                : Optional.of("field program is \"" + program + "\", which is no known program");
    }
}
