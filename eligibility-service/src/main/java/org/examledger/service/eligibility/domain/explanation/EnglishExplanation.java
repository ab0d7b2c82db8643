package org.examledger.service.eligibility.domain.explanation;

import org.examledger.policies.Cap;
import org.examledger.policies.ExamFamily;
import org.examledger.policies.RetakePolicyVersion;
import org.examledger.service.eligibility.domain.counting.BetaSittings;
import org.examledger.service.eligibility.domain.rulings.DeferringRuling;
import org.examledger.service.eligibility.domain.rulings.FreeRuling;
import org.examledger.service.eligibility.domain.rulings.Judgement;
import org.examledger.service.eligibility.domain.rulings.RefusingRuling;

/** Says in one or two English sentences what was decided, by which rule of which document. Instants are in UTC. */
public final class EnglishExplanation {
    private EnglishExplanation() {}

    /** The explanation of a judgement. */
    public static String of(Judgement judgement) {
        String examId = judgement.exam().examId();
        String counted = judgement.countedTogether().map(ExamFamily::name).orElse(examId);
        RetakePolicyVersion version = judgement.version();
        String ruled =
                switch (judgement.ruling()) {
                    case FreeRuling free -> of(free, counted, version);
                    case DeferringRuling deferring -> of(deferring, counted, version);
                    case RefusingRuling refusing -> of(refusing, counted, version);
                };
        return ruled + credited(judgement) + countedTogether(judgement);
    }

    private static String credited(Judgement judgement) {
        return judgement
                .crediting()
                .map(beta -> " A pass in the beta period counts from the release, %s (rule %s)."
                        .formatted(beta.releasedAt(), beta.ruleId()))
                .orElse("");
    }

    private static String countedTogether(Judgement judgement) {
        return judgement
                .countedTogether()
                .map(family -> " %s is one of the exams of %s, whose sittings count together (rule %s)."
                        .formatted(judgement.exam().examId(), family.name(), family.ruleId()))
                .orElse("");
    }

    private static String of(FreeRuling ruling, String examId, RetakePolicyVersion version) {
        return switch (ruling) {
            case FreeRuling.NeverSat never ->
                "No sitting of %s is on record: it may be taken at any time (%s).".formatted(examId, source(version));
            case FreeRuling.PassMayBeRetaken passed ->
                "%s was passed in the sitting of %s, and a passed exam may be taken again at any time (%s)."
                        .formatted(
                                examId,
                                passed.pass().startsAt(),
                                source(passed.rule().ruleId(), version));
            case FreeRuling.SecondAppointment second ->
                "%s allows a single sitting, and the provider failed at the one of %s: a second appointment takes priority while the session lasts (rule B7; %s)."
                        .formatted(
                                examId,
                                second.failed().startsAt(),
                                source(second.rule().ruleId(), version));
            case FreeRuling.NoWait noWait ->
                "The sitting of %s was not passed; %s may be taken again at any time (%s)."
                        .formatted(noWait.last().startsAt(), examId, source(version));
            case FreeRuling.ZeroWait zero ->
                "The sitting of %s was not passed, and the wait after it is none: %s may be taken again at any time (%s)."
                        .formatted(
                                zero.last().startsAt(),
                                examId,
                                source(zero.step().ruleId(), version));
            case FreeRuling.WaitWaived waived ->
                "The wait of %s after the sitting of %s (%s) is waived by a retake exception (rule X1): %s may be taken again at any time."
                        .formatted(
                                Figures.text(waived.step().time()),
                                waived.last().startsAt(),
                                source(waived.step().ruleId(), version),
                                examId);
        };
    }

    private static String of(DeferringRuling ruling, String examId, RetakePolicyVersion version) {
        return switch (ruling) {
            case DeferringRuling.CertificationHeld held ->
                "%s was passed in the sitting of %s. It may be taken again once the certification %s has expired, from %s (%s)."
                        .formatted(
                                examId,
                                held.pass().startsAt(),
                                held.end().certification(),
                                held.eligibleFrom(),
                                source(held.rule().ruleId(), version));
            case DeferringRuling.CertificationTaken taken ->
                "%s was passed in the sitting of %s. The certification %s is revoked: the exam may be taken again since that became final, from %s (%s)."
                        .formatted(
                                examId,
                                taken.pass().startsAt(),
                                taken.end().certification(),
                                taken.eligibleFrom(),
                                source(taken.rule().ruleId(), version));
            case DeferringRuling.PassWaits passed ->
                "%s was passed in the sitting of %s, and the wait after a pass is %s: it may be taken again from %s (%s)."
                        .formatted(
                                examId,
                                passed.pass().startsAt(),
                                Figures.text(passed.time()),
                                passed.eligibleFrom(),
                                source(passed.rule().ruleId(), version));
            case DeferringRuling.SatInBeta sat -> satInBeta(sat.inBeta(), examId);
            case DeferringRuling.Waiting waiting ->
                "Sitting %d of %s in this count, on %s, was not passed.%s The wait after it is %s: the next sitting is allowed from %s (%s)."
                        .formatted(
                                waiting.ordinal(),
                                examId,
                                waiting.last().startsAt(),
                                waiting.capLifted()
                                        ? " A retake exception grants a sitting over the cap (rule X1)."
                                        : "",
                                Figures.text(waiting.step().time()),
                                waiting.eligibleFrom(),
                                source(waiting.step().ruleId(), version));
            case DeferringRuling.Capped capped -> capped(capped, examId, version);
            case DeferringRuling.DeferredByBan deferred ->
                "A ban from the program %s, notified on %s, allows no sitting of %s before %s (rule S2)."
                        .formatted(
                                deferred.ban().ban().program(),
                                deferred.ban().ban().notifiedAt(),
                                examId,
                                deferred.eligibleFrom());
        };
    }

    private static String capped(DeferringRuling.Capped capped, String examId, RetakePolicyVersion version) {
        String raised = capped.limit().raises() > 0
                ? ", %d of them by retake exception (rule X1)"
                        .formatted(capped.limit().raises())
                : "";
        Cap cap = capped.limit().cap();
        String window = Figures.text(cap.window());
        String where =
                switch (cap.anchor()) {
                    case FIRST_ATTEMPT, CAPPED_ATTEMPT -> "";
                    case ROLLING -> " in any " + window;
                };
        String when =
                switch (cap.anchor()) {
                    case FIRST_ATTEMPT, CAPPED_ATTEMPT -> "the window ends";
                    case ROLLING -> "enough of them are " + window + " old";
                };
        return "%s of %s since %s, where %d %s allowed%s%s. The next sitting is allowed when %s, from %s (%s)."
                .formatted(
                        Figures.count(capped.sittings(), "sitting"),
                        examId,
                        capped.windowStart(),
                        capped.limit().allowed(),
                        capped.limit().allowed() == 1 ? "is" : "are",
                        where,
                        raised,
                        when,
                        capped.eligibleFrom(),
                        source(cap.ruleId(), version));
    }

    private static String satInBeta(BetaSittings inBeta, String examId) {
        int allowed = inBeta.beta().sittings();
        return "%s of %s in its beta period, the last on %s, where %d %s allowed. The next sitting is allowed once the exam is live, from %s (rule %s)."
                .formatted(
                        Figures.count(inBeta.sittings().size(), "sitting"),
                        examId,
                        inBeta.sittings().getLast().startsAt(),
                        allowed,
                        allowed == 1 ? "is" : "are",
                        inBeta.beta().releasedAt(),
                        inBeta.beta().ruleId());
    }

    private static String of(RefusingRuling ruling, String examId, RetakePolicyVersion version) {
        return switch (ruling) {
            case RefusingRuling.BannedForGood banned ->
                "A permanent ban from the program %s, notified on %s, allows no sitting of %s (rule S2)."
                        .formatted(
                                banned.ban().ban().program(), banned.ban().ban().notifiedAt(), examId);
            case RefusingRuling.RecordUnreadable unreadable -> unreadable(unreadable.records(), examId);
            case RefusingRuling.PassedForGood passed ->
                "%s was passed in the sitting of %s, and this pass leaves no retake (%s)."
                        .formatted(
                                examId,
                                passed.pass().startsAt(),
                                source(passed.rule().ruleId(), version));
            case RefusingRuling.SatOnce once ->
                "%s allows a single sitting, which started on %s (%s)."
                        .formatted(
                                examId,
                                once.first().startsAt(),
                                source(once.rule().ruleId(), version));
            case RefusingRuling.ResultAwaited awaited ->
                "The sitting of %s on %s has no result yet (rule C2). The next one is judged when it is known (%s)."
                        .formatted(examId, awaited.last().startsAt(), source(version));
        };
    }

    private static String unreadable(int records, String examId) {
        return "%s about this candidate cannot be read, and what %s may rule a sitting out. No sitting of %s is allowed until %s readable."
                .formatted(
                        Figures.count(records, "record"),
                        records == 1 ? "it says" : "they say",
                        examId,
                        records == 1 ? "it is" : "they are");
    }

    private static String source(String ruleId, RetakePolicyVersion version) {
        return "rule %s; %s".formatted(ruleId, source(version));
    }

    private static String source(RetakePolicyVersion version) {
        return "policy of %s, document %s".formatted(version.version(), version.document());
    }
}
