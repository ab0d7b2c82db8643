package org.examledger.service.appeals.domain;

import java.util.List;
import java.util.Optional;
import org.examledger.service.appeals.domain.appeals.Answer;
import org.examledger.service.appeals.domain.appeals.AnsweredAppeal;
import org.examledger.service.appeals.domain.appeals.Appeal;
import org.examledger.service.appeals.domain.appeals.RefusalReason;
import org.examledger.service.appeals.domain.completeness.Completion;
import org.examledger.service.appeals.domain.facts.AppealDecided;
import org.examledger.service.appeals.domain.facts.AppealOutcome;
import org.jspecify.annotations.Nullable;

/**
 * How an appeal stands now (CONTRACT, "HTTP").
 *
 * @param complete whether everything received so far suffices; false while the case is not known
 * @param missing what is missing now; empty while the case is not known, since nobody can say
 * @param reason null unless refused
 * @param outcome null unless decided
 */
public record AppealStatus(
        String appealId,
        String caseId,
        AppealPhase state,
        boolean complete,
        List<String> missing,
        @Nullable RefusalReason reason,
        @Nullable AppealOutcome outcome) {

    /** Copies the list. */
    public AppealStatus {
        missing = List.copyOf(missing);
    }

    static AppealStatus of(AnsweredAppeal answered) {
        Optional<AppealOutcome> outcome = answered.appeal().decision().map(AppealDecided::outcome);
        return switch (answered.answer()) {
            case Answer.Waiting waiting -> status(answered, AppealPhase.WAITING, null, null);
            case Answer.Refused refused -> status(answered, AppealPhase.REFUSED, refused.reason(), null);
            case Answer.Filed filed ->
                outcome.map(how -> status(answered, AppealPhase.DECIDED, null, how))
                        .orElseGet(() -> status(answered, AppealPhase.FILED, null, null));
        };
    }

    private static AppealStatus status(
            AnsweredAppeal answered,
            AppealPhase phase,
            @Nullable RefusalReason reason,
            @Nullable AppealOutcome outcome) {
        Appeal appeal = answered.appeal();
        Optional<Completion> completion = answered.completion();
        return new AppealStatus(
                appeal.appealId(),
                appeal.caseId(),
                phase,
                completion.map(Completion::complete).orElse(false),
                completion.map(Completion::missing).orElse(List.of()),
                reason,
                outcome);
    }
}
