package org.examledger.policies.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.policies.CenterRules;
import org.examledger.policies.ChallengeRules;
import org.examledger.policies.ExceptionAllowance;
import org.examledger.policies.HolidayCalendar;
import org.examledger.policies.Program;
import org.examledger.policies.ProgramClock;
import org.examledger.policies.ProgramVersion;
import org.examledger.policies.access.AccessPolicy;
import org.jspecify.annotations.Nullable;

/** Says programs: sanctions, appeals and business days. */
final class ProgramWords {

    private final Texts texts;
    private final Sources sources;

    ProgramWords(Texts texts, Sources sources) {
        this.texts = texts;
        this.sources = sources;
    }

    Said program(Program program) {
        return Said.of(
                texts.say("program.title", program.program(), program.policyId()),
                List.of(access(program.access())),
                new VersionWords(texts, sources).of(program.versions(), ProgramVersion::document, this::version),
                calendar(program.calendar()));
    }

    private Said access(@Nullable AccessPolicy access) {
        return access == null
                ? texts.sentence("program.access.none")
                : texts.sentence("program.access", access.policyId());
    }

    private List<Said> version(ProgramVersion version) {
        List<Said> said = new ArrayList<>();
        said.addAll(new SanctionWords(texts, sources).rules(version.sanctionRules(), version.document()));
        var appeals = new AppealWords(texts, sources);
        said.addAll(appeals.clocks(version.appealClocks(), version.document()));
        said.addAll(appeals.completeness(version.completeness(), version.document()));
        version.clocks().forEach(clock -> said.add(clock(clock, version.document())));
        CenterRules centers = version.centers();
        if (centers != null) {
            said.addAll(centers(centers, version.document()));
        }
        Stream.ofNullable(version.challengeRules()).forEach(rules -> said.add(challenges(rules, version.document())));
        Stream.ofNullable(version.exceptionAllowance())
                .forEach(allowance -> said.add(exceptions(allowance, version.document())));
        return said;
    }

    private Said clock(ProgramClock clock, String document) {
        return texts.sentence("clock." + clock.clock(), texts.term(clock.term()), sources.of(clock.ruleId(), document));
    }

    private List<Said> centers(CenterRules rules, String document) {
        CenterRules.Suspension suspension = rules.suspension();
        CenterRules.Statistics statistics = rules.statistics();
        CenterRules.OwnersAppeal appeal = rules.appeal();
        return List.of(
                texts.sentence(
                        "centers.suspension." + suspension.associatedSites(),
                        sources.of(suspension.ruleId(), document)),
                texts.sentence("centers.statistics." + statistics.suffice(), sources.of(statistics.ruleId(), document)),
                texts.sentence("centers.grounds." + appeal.groundsRequired(), sources.of(appeal.ruleId(), document)),
                texts.sentence("centers.final." + appeal.decisionFinal(), sources.of(appeal.ruleId(), document)));
    }

    private Said challenges(ChallengeRules rules, String document) {
        List<String> items = rules.required().stream()
                .map(item -> texts.say("challenges." + item.fieldName()))
                .toList();
        return texts.sentence(
                "challenges",
                texts.and(items),
                texts.period(rules.retiringWithin()),
                sources.of(rules.ruleId(), document));
    }

    private Said exceptions(ExceptionAllowance allowance, String document) {
        return texts.sentence(
                "exceptions.allowance",
                allowance.exceptions(),
                texts.period(allowance.within()),
                sources.of(allowance.ruleId(), document));
    }

    private List<Said> calendar(@Nullable HolidayCalendar calendar) {
        return calendar == null ? List.of() : List.of(new CalendarWords(texts).calendar(calendar));
    }
}
