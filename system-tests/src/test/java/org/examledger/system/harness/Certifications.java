package org.examledger.system.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.examledger.certifications.CertificationStanding;
import org.examledger.certifications.CertificationStatus;
import org.examledger.schemas.Topics;

/** What was said of how a candidate's certifications stand. */
public final class Certifications {
    private Certifications() {}

    /** Each standing that was said, in their order, once all is taken in. */
    public static List<CertificationStanding> standings(Candidate candidate) {
        return candidate.published(Topics.CERTIFICATION_STANDINGS, CertificationStanding.class);
    }

    /**
     * Waits until the last of them stands so. Where a time having come makes it so, eligibility-service says it only when it has read
     * everything.
     */
    public static void comeToStand(Candidate candidate, CertificationStatus status, String since) {
        Awaitility.await(status + " since " + since)
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(standings(candidate)).last().satisfies(standing -> {
                    assertThat(standing.getStatus()).isEqualTo(status);
                    assertThat(standing.getSince()).isEqualTo(since);
                }));
    }
}
