package org.examledger.service.appeals.stream;

import java.util.List;
import org.examledger.kit.intake.Intake;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.schemas.Topics;

/**
 * appeals-service in one glance: appeals, requests and challenges in; what becomes of them, and their
 * deadlines, out.
 */
public final class AppealsService {
    /** Application id and consumer group. */
    public static final String NAME = "appeals-service";

    private AppealsService() {}

    /** The service under these policies. */
    public static ServiceDefinition under(PolicyCatalogue policies) {
        return new ServiceDefinition(
                NAME,
                List.of(new Intake(Topics.INTAKE_APPEALS, new AppealIntake(policies))),
                List.of(Topics.ATTEMPTS, Topics.SANCTIONS),
                List.of(Topics.APPEALS, Topics.APPEAL_DEADLINES, Topics.CHALLENGES, Topics.TRANSCRIPTS),
                new AppealConclusions(policies));
    }
}
