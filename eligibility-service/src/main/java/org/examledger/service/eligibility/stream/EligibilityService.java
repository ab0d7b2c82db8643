package org.examledger.service.eligibility.stream;

import java.util.List;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.schemas.Topics;

/** eligibility-service in one glance: facts in; eligibility, violations and certifications out. It has no intake. */
public final class EligibilityService {
    /** Application id and consumer group. */
    public static final String NAME = "eligibility-service";

    private EligibilityService() {}

    /** The service under these policies. */
    public static ServiceDefinition under(PolicyCatalogue policies) {
        return new ServiceDefinition(
                NAME,
                null,
                null,
                List.of(Topics.ATTEMPTS, Topics.SANCTIONS, Topics.REVOCATIONS, Topics.APPEALS),
                List.of(Topics.ELIGIBILITY, Topics.VIOLATIONS, Topics.CERTIFICATIONS),
                new EligibilityConclusions(policies));
    }
}
