package org.examledger.service.appeals.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.service.appeals.domain.appeals.Answer;
import org.examledger.service.appeals.domain.appeals.AnsweredAppeal;
import org.examledger.service.appeals.domain.appeals.Appeal;
import org.examledger.service.appeals.domain.facts.AppealFact;

/**
 * Reports about appeals that have no effect yet (CONTRACT, Meaning 3). An appeal waits for its case until it is refused;
 * what is passed on waits with it. A decision on an appeal that is refused is kept, and so waits for the appeal.
 */
final class WaitingReports {
    private WaitingReports() {}

    /** A report about an appeal that was not submitted yet. */
    static WaitingFact withoutAppeal(AppealFact report) {
        return WaitingFact.of(report, report.appealId());
    }

    /** What waits of an appeal and of the reports about it. */
    static List<WaitingFact> about(AnsweredAppeal answered) {
        Appeal appeal = answered.appeal();
        return switch (answered.answer()) {
            case Answer.Filed filed -> List.of();
            case Answer.Refused refused -> forAppeal(appeal.decision().stream());
            case Answer.Waiting waiting -> {
                List<WaitingFact> all = new ArrayList<>(List.of(WaitingFact.of(appeal.submitted(), appeal.caseId())));
                all.addAll(forAppeal(Stream.of(appeal.acknowledgements(), appeal.informationRequests())
                        .flatMap(List::stream)));
                all.addAll(forAppeal(appeal.decision().stream()));
                yield List.copyOf(all);
            }
        };
    }

    private static List<WaitingFact> forAppeal(Stream<? extends AppealFact> reports) {
        return reports.map(WaitingReports::withoutAppeal).toList();
    }
}
