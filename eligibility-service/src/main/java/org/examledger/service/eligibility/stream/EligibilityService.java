package org.examledger.service.eligibility.stream;

import java.util.List;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.schemas.Topics;

/**
 * eligibility-service in one glance: facts in; eligibility, violations, certifications, how they stand and their deadlines out; a
 * relay between linked candidates. It has no intake.
 */
public final class EligibilityService {
    /** Application id and consumer group. */
    public static final String NAME = "eligibility-service";

    private EligibilityService() {}

    /** The service under these policies. */
    public static ServiceDefinition under(PolicyCatalogue policies) {
        return new ServiceDefinition(
                NAME,
                List.of(),
                List.of(
                        Topics.ATTEMPTS,
                        Topics.SANCTIONS,
                        Topics.REVOCATIONS,
                        Topics.APPEALS,
                        Topics.IDENTITIES,
                        Topics.RETESTS,
                        Topics.BOOKINGS),
                List.of(),
                Topics.ELIGIBILITY_RELAY,
                List.of(
                        Topics.ELIGIBILITY,
                        Topics.VIOLATIONS,
                        Topics.CERTIFICATIONS,
                        Topics.CERTIFICATION_STANDINGS,
                        Topics.CERTIFICATION_DEADLINES),
                new EligibilityConclusions(policies));
    }
}
