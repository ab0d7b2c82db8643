package org.examledger.kit.intake;

import org.examledger.schemas.Topic;

/**
 * One place where reports come in to a service.
 *
 * @param topic that they come in on
 * @param rules the service's own part of judging them
 */
public record Intake(Topic topic, IntakeRules rules) {}
