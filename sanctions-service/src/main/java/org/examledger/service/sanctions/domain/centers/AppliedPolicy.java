package org.examledger.service.sanctions.domain.centers;

import java.util.Optional;
import org.examledger.policies.CenterRules;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.Program;
import org.examledger.policies.ProgramVersion;

/**
 * The rules that a suspension is judged by: those in force when the owner was informed.
 *
 * @param version of the policy: its date, yyyy-MM-dd
 */
public record AppliedPolicy(String policyId, String version, CenterRules rules) {

    /** Empty where the program is not in the catalogue, or suspends no centres. */
    static Optional<AppliedPolicy> of(SuspensionDecided decided, PolicyCatalogue catalogue) {
        return catalogue.program(decided.program()).flatMap(program -> of(decided, program));
    }

    private static Optional<AppliedPolicy> of(SuspensionDecided decided, Program program) {
        ProgramVersion inForce = program.inForceAt(decided.notifiedAt());
        return Optional.ofNullable(inForce.centers())
                .map(rules -> new AppliedPolicy(program.policyId(), inForce.version(), rules));
    }
}
