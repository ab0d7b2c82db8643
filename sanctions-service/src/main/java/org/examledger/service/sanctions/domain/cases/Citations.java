package org.examledger.service.sanctions.domain.cases;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.examledger.policies.AppealClock;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.ProgramVersion;
import org.examledger.service.sanctions.domain.facts.MeasureKind;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;

/**
 * The rules to cite for a case. A rule is cited only where the document of the policy version in force states it: a
 * program whose document is silent on appeals cites none.
 */
public final class Citations {
    /** A retest may be ordered at any time. */
    private static final String RETEST = "S7";
    /** An appeal is upheld, modified or reversed. */
    private static final String OUTCOMES = "P5";
    /** The decision on an appeal is final. */
    private static final String DECISION_FINAL = "P6";
    /** A ban may be appealed without a deadline. */
    private static final String BAN_APPEAL = "P7";

    private final PolicyCatalogue catalogue;
    private final ProgramVersion version;

    Citations(PolicyCatalogue catalogue, ProgramVersion version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    /** Why a measure of the case is imposed, in order of the ids. */
    public List<String> forImposing(CheckedMeasure measure, MisconductConfirmed confirmed) {
        Set<String> ruleIds = new TreeSet<>(version.sanctionRules().groundsFor(confirmed.category()));
        if (confirmed.involvement() != null) {
            version.sanctionRules().involvedRuleFor(confirmed.category()).ifPresent(ruleIds::add);
        }
        switch (measure.change()) {
            case PolicyChange.None none -> {}
            case PolicyChange.Added added -> ruleIds.add(added.ruleId());
            case PolicyChange.Invalidated invalidated -> ruleIds.add(invalidated.ruleId());
            case PolicyChange.MadePermanent permanent -> ruleIds.add(permanent.ruleId());
        }
        if (measure.imposed().kind() == MeasureKind.RETEST) {
            ruleIds.addAll(stated(RETEST));
        }
        return List.copyOf(ruleIds);
    }

    /** Why a decision on an appeal changes a sanction. */
    public List<String> forDeciding() {
        return stated(OUTCOMES, BAN_APPEAL);
    }

    /** Why a decision that leaves a sanction standing ends the matter. */
    public List<String> forDecidingFinally() {
        return stated(OUTCOMES, DECISION_FINAL, BAN_APPEAL);
    }

    /** Why a sanction can be appealed against, in the time that there is for it. */
    public List<String> forFiling() {
        AppealClock clock = version.appealClocks().fileAppeal();
        return clock == null ? stated(BAN_APPEAL) : List.of(clock.ruleId());
    }

    private List<String> stated(String... ruleIds) {
        return Stream.of(ruleIds).filter(this::isStated).toList();
    }

    private boolean isStated(String ruleId) {
        return catalogue
                .rule(ruleId)
                .filter(rule -> rule.documents().contains(version.document()))
                .isPresent();
    }
}
