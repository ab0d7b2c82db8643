package org.examledger.service.appeals.domain;

import java.time.Instant;
import org.examledger.policies.Program;
import org.examledger.policies.ProgramVersion;

/** A program's policy in the version that governs something. */
public record PolicyInForce(Program program, ProgramVersion version) {

    /** The version in force at an instant. */
    public static PolicyInForce at(Program program, Instant instant) {
        return new PolicyInForce(program, program.inForceAt(instant));
    }

    /** Published as policyId. */
    public String policyId() {
        return program.policyId();
    }

    /** Published as policyVersion: a date in ISO form. */
    public String policyVersion() {
        return version.version();
    }
}
