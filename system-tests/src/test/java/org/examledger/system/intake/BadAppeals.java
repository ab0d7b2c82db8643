package org.examledger.system.intake;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.examledger.appeals.AppealDecided;
import org.examledger.appeals.AppealOutcome;
import org.examledger.appeals.AppealSubmitted;
import org.examledger.appeals.AppealSupplemented;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Appealing;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.World;

/** What may not be reported about appeals: some codes of every intake, and whatever is of this one alone. */
final class BadAppeals {
    private static final String AT = "2026-05-28T09:00Z";

    private BadAppeals() {}

    static Stream<Bad> all() {
        return Stream.of(places(), fields(), company()).flatMap(cases -> cases);
    }

    private static Stream<Bad> places() {
        return Stream.of(
                new Bad(
                        "no value, in the appeals",
                        "NULL_VALUE",
                        (world, candidate) -> Bad.intake(Topics.INTAKE_APPEALS, candidate, null)),
                new Bad(
                        "a dismissal of a flag, in the appeals",
                        "WRONG_RECORD",
                        (world, candidate) -> Bad.intake(
                                Topics.INTAKE_APPEALS,
                                candidate,
                                world.reporter()
                                        .encode(
                                                Topics.INTAKE_REVIEWS,
                                                candidate.reviews().dismissed("f1", AT)))));
    }

    private static Stream<Bad> fields() {
        return Stream.of(
                submitted("a blank appealId", "MISSING_FIELD", appeal -> appeal.setAppealId("")),
                submitted("an appeal against a blank case", "MISSING_FIELD", appeal -> appeal.setCaseId(" ")),
                Bad.report(
                        "an acknowledgement of a blank appeal",
                        "MISSING_FIELD",
                        (world, candidate) -> candidate.appealing().acknowledged("", AT)),
                Bad.report(
                        "an UNKNOWN outcome of an appeal",
                        "BAD_VALUE",
                        (world, candidate) -> candidate.appealing().decided("appeal-1", AppealOutcome.UNKNOWN, AT)),
                Bad.report("a modification of a blank sanction", "MISSING_FIELD", (world, candidate) -> {
                    AppealDecided decided =
                            candidate.appealing().decided("appeal-1", AppealOutcome.MODIFIED, AT, Appealing.lifted(""));
                    return decided;
                }),
                submitted(
                        "an appeal in the future",
                        "IN_FUTURE",
                        appeal -> appeal.setOccurredAt(
                                World.NOW.plus(Duration.ofMinutes(5)).plusMillis(1))));
    }

    private static Stream<Bad> company() {
        return Stream.of(
                Bad.report("a second appeal of an id", "CONTRADICTION", (world, candidate) -> {
                    candidate.report(submitted(candidate));
                    return submitted(candidate);
                }),
                Bad.report("an appeal bound to another case", "CONTRADICTION", (world, candidate) -> {
                    candidate.report(submitted(candidate));
                    return candidate.appealing().submitted("appeal-1", "case-2", AT);
                }),
                Bad.report("a supplement bound to another case", "CONTRADICTION", (world, candidate) -> {
                    candidate.report(submitted(candidate));
                    return supplementedOf("case-2", candidate);
                }),
                Bad.report("an appeal that a supplement bound to another case", "CONTRADICTION", (world, candidate) -> {
                    candidate.report(supplementedOf("case-2", candidate));
                    return submitted(candidate);
                }),
                Bad.report("a second decision of an appeal", "CONTRADICTION", (world, candidate) -> {
                    candidate.report(candidate.appealing().decided("appeal-1", AppealOutcome.UPHELD, AT));
                    return candidate.appealing().decided("appeal-1", AppealOutcome.UPHELD, AT);
                }),
                Bad.report(
                        "a decision with another outcome under its eventId",
                        "CONFLICTING_DUPLICATE",
                        (world, candidate) -> {
                            AppealDecided first = candidate.appealing().decided("appeal-1", AppealOutcome.UPHELD, AT);
                            candidate.report(first);
                            return AppealDecided.newBuilder(first)
                                    .setOutcome(AppealOutcome.REVERSED)
                                    .build();
                        }));
    }

    private static AppealSupplemented supplementedOf(String caseId, Candidate candidate) {
        AppealSupplemented part = candidate.appealing().supplemented("appeal-1", "grounds", List.of(), AT);
        part.setCaseId(caseId);
        return part;
    }

    private static Bad submitted(String what, String code, Consumer<AppealSubmitted> spoil) {
        return Bad.report(what, code, (world, candidate) -> {
            AppealSubmitted appeal = submitted(candidate);
            spoil.accept(appeal);
            return appeal;
        });
    }

    private static AppealSubmitted submitted(Candidate candidate) {
        return candidate.appealing().submitted("appeal-1", "case-1", AT);
    }
}
