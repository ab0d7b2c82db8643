package org.examledger.service.sanctions.domain.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.BanRule;
import org.examledger.policies.NewIdentityRule;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.Program;
import org.examledger.policies.ProgramVersion;
import org.examledger.service.sanctions.domain.facts.Measure;
import org.examledger.service.sanctions.domain.facts.MeasureKind;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed case with its measures as the program's policy has them (CONTRACT, Meaning 10).
 *
 * @param version the one in force when the candidate was informed; a later one is not retroactive
 * @param measures by place: the reviewer's in their order, after them what the policy adds
 * @param citations the rules that may be cited
 */
public record ConfirmedCase(
        MisconductConfirmed confirmed,
        Program program,
        ProgramVersion version,
        List<CheckedMeasure> measures,
        Citations citations) {
    /** Copies the measures. */
    public ConfirmedCase {
        measures = List.copyOf(measures);
    }

    /**
     * The case under the policies of a catalogue; empty when that has no such program, and for a case of another's that the
     * program does not let fall on those whom it involves.
     */
    public static Optional<ConfirmedCase> of(MisconductConfirmed confirmed, PolicyCatalogue catalogue) {
        return catalogue
                .program(confirmed.program())
                .map(program -> {
                    ProgramVersion version = program.inForceAt(confirmed.notifiedAt());
                    List<CheckedMeasure> measures = checked(
                            confirmed.measures(), version.sanctionRules().ban());
                    measures.addAll(
                            underNewIdentity(confirmed, version.sanctionRules().newIdentity()));
                    return new ConfirmedCase(confirmed, program, version, measures, new Citations(catalogue, version));
                })
                .filter(theCase -> confirmed.involvement() == null || theCase.fallsOnOthers());
    }

    /** Whether it falls on the others whom it names as well (rule S4). */
    public boolean fallsOnOthers() {
        return version.sanctionRules().involvedRuleFor(confirmed.category()).isPresent();
    }

    /** Unique per candidate. */
    public String caseId() {
        return confirmed.caseId();
    }

    private static List<CheckedMeasure> checked(List<Measure> asked, @Nullable BanRule rule) {
        List<CheckedMeasure> measures = new ArrayList<>();
        asked.forEach(measure -> measures.add(checked(measure, rule)));
        if (rule != null && rule.addedWhenMissing() && asked.stream().noneMatch(ConfirmedCase::isBan)) {
            measures.add(new CheckedMeasure(Measure.permanentBan(), new PolicyChange.Added(rule.ruleId())));
        }
        return measures;
    }

    /** The results of attempts under a new identity are invalidated, whatever the case asks for (rule S5). */
    private static List<CheckedMeasure> underNewIdentity(
            MisconductConfirmed confirmed, @Nullable NewIdentityRule rule) {
        if (rule == null || !rule.resultsInvalidated()) {
            return List.of();
        }
        return confirmed.evadingAttemptIds().stream()
                .distinct()
                .filter(attempt -> confirmed.measures().stream().noneMatch(asked -> asked.invalidates(attempt)))
                .map(attempt ->
                        new CheckedMeasure(Measure.invalidation(attempt), new PolicyChange.Invalidated(rule.ruleId())))
                .toList();
    }

    private static CheckedMeasure checked(Measure asked, @Nullable BanRule rule) {
        var until = asked.until();
        return rule != null && rule.permanentWhenDated() && isBan(asked) && until != null
                ? new CheckedMeasure(asked.forGood(), new PolicyChange.MadePermanent(until, rule.ruleId()))
                : new CheckedMeasure(asked, new PolicyChange.None());
    }

    private static boolean isBan(Measure measure) {
        return measure.kind() == MeasureKind.BAN;
    }
}
