package org.examledger.service.appeals.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.clocks.domain.Grounds;
import org.examledger.policies.RequiredItem;
import org.examledger.service.appeals.domain.appeals.Answer;
import org.examledger.service.appeals.domain.appeals.AnsweredAppeal;
import org.examledger.service.appeals.domain.appeals.Appeal;
import org.examledger.service.appeals.domain.appeals.Filing;
import org.examledger.service.appeals.domain.completeness.Completion;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.PassedOn;

/** What is announced about one appeal (CONTRACT, Meaning 3; rules P1, P2, P6, P7). */
final class AppealAnnouncements {
    private AppealAnnouncements() {}

    /** What the service concludes about it; nothing while it waits for its case. */
    static List<AppealConclusion> about(AnsweredAppeal answered) {
        return switch (answered.answer()) {
            case Answer.Filed filed -> filed(answered);
            case Answer.Refused refused -> List.of(refused(answered, refused));
            case Answer.Waiting waiting -> List.of();
        };
    }

    /**
     * The reports about it that take effect and are published as they are: acknowledgements and requests for information
     * once it is filed or refused, the decision only if it is filed.
     */
    static List<PassedOn> passedOn(AnsweredAppeal answered) {
        Appeal appeal = answered.appeal();
        List<PassedOn> reports = new ArrayList<>(appeal.acknowledgements());
        reports.addAll(appeal.informationRequests());
        return switch (answered.answer()) {
            case Answer.Filed filed -> {
                appeal.decision().ifPresent(reports::add);
                yield List.copyOf(reports);
            }
            case Answer.Refused refused -> List.copyOf(reports);
            case Answer.Waiting waiting -> List.of();
        };
    }

    private static List<AppealConclusion> filed(AnsweredAppeal answered) {
        Appeal appeal = answered.appeal();
        Filing filing = answered.filing().orElseThrow();
        Completion completion = answered.completion().orElseThrow();
        List<String> itemRules = filing.theCase().requiredItems().stream()
                .map(RequiredItem::ruleId)
                .toList();
        List<String> ruleIds =
                Stream.concat(filing.ruleIds().stream(), itemRules.stream()).toList();
        AppealConclusion filed = new AppealConclusion.Filed(
                appeal.appealId(),
                appeal.caseId(),
                completion.missingAtReceipt(),
                Grounds.of(ruleIds, withParts(filing, appeal, appeal.receivedAt())));
        if (completion.completeAtReceipt() || completion.since().isEmpty()) {
            return List.of(filed);
        }
        Instant since = completion.since().get();
        return List.of(
                filed,
                new AppealConclusion.Completed(
                        appeal.appealId(), appeal.caseId(), Grounds.of(itemRules, withParts(filing, appeal, since))));
    }

    private static AppealConclusion refused(AnsweredAppeal answered, Answer.Refused refused) {
        Appeal appeal = answered.appeal();
        List<Fact> basis =
                answered.filing().map(filing -> filing.bearingOn(appeal)).orElseGet(() -> List.of(appeal.submitted()));
        return new AppealConclusion.Refused(
                appeal.appealId(), appeal.caseId(), refused.reason(), Grounds.of(refused.ruleIds(), basis));
    }

    private static List<Fact> withParts(Filing filing, Appeal appeal, Instant upTo) {
        List<Fact> facts = filing.bearingOn(appeal);
        facts.addAll(Completion.partsUpTo(upTo, appeal.supplements()));
        return facts;
    }
}
