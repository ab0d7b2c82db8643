package org.examledger.service.sanctions.domain.cases;

import org.examledger.service.sanctions.domain.facts.Measure;

/**
 * A measure that has been checked against the program's policy.
 *
 * @param imposed what is imposed
 * @param change what the policy did to what the case asked for
 */
public record CheckedMeasure(Measure imposed, PolicyChange change) {}
