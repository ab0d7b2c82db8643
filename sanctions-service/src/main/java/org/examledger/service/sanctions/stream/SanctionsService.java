package org.examledger.service.sanctions.stream;

import java.util.List;
import org.examledger.kit.intake.Intake;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.schemas.Topics;

/**
 * sanctions-service in one glance: reviews and what is decided about centres in; flags, disproved statuses, appeals and
 * deadlines beside them; sanctions, what they take, deadlines of retests, and how centres stand out; a relay to those whom
 * another's case involves.
 */
public final class SanctionsService {
    /** Application id and consumer group. */
    public static final String NAME = "sanctions-service";

    private SanctionsService() {}

    /** The service under these policies. */
    public static ServiceDefinition under(PolicyCatalogue policies) {
        return new ServiceDefinition(
                NAME,
                List.of(
                        new Intake(Topics.INTAKE_REVIEWS, new ReviewIntake(policies)),
                        new Intake(Topics.INTAKE_CENTERS, new CenterIntake(policies))),
                List.of(
                        Topics.ATTEMPTS,
                        Topics.INCIDENTS,
                        Topics.ADMISSIONS,
                        Topics.VIOLATIONS,
                        Topics.APPEALS,
                        Topics.APPEAL_DEADLINES),
                List.of(),
                Topics.SANCTIONS_RELAY,
                List.of(
                        Topics.SANCTIONS,
                        Topics.REVOCATIONS,
                        Topics.IDENTITIES,
                        Topics.RETESTS,
                        Topics.SANCTION_DEADLINES,
                        Topics.CENTERS),
                new SanctionConclusions(policies));
    }
}
