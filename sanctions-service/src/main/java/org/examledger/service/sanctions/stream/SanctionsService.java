package org.examledger.service.sanctions.stream;

import java.util.List;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.schemas.Topics;

/** sanctions-service in one glance: reviews in, flags, appeals and deadlines beside them; sanctions and what they take out. */
public final class SanctionsService {
    /** Application id and consumer group. */
    public static final String NAME = "sanctions-service";

    private SanctionsService() {}

    /** The service under these policies. */
    public static ServiceDefinition under(PolicyCatalogue policies) {
        return new ServiceDefinition(
                NAME,
                Topics.INTAKE_REVIEWS,
                new ReviewIntake(policies),
                List.of(Topics.INCIDENTS, Topics.VIOLATIONS, Topics.APPEALS, Topics.APPEAL_DEADLINES),
                List.of(Topics.SANCTIONS, Topics.REVOCATIONS),
                new SanctionConclusions(policies));
    }
}
