package org.examledger.service.eligibility.domain.rulings;

import org.examledger.policies.Exam;
import org.examledger.policies.RetakePolicyVersion;

/**
 * A ruling on an exam, with the policy version that governs it and where the candidate stands.
 *
 * @param version in force when the candidate last sat; never sat: as the caller chose
 */
public record Judgement(Exam exam, RetakePolicyVersion version, Ruling ruling, Standing standing) {}
