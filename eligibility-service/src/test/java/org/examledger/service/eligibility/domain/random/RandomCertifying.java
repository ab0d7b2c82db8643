package org.examledger.service.eligibility.domain.random;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.examledger.service.eligibility.domain.facts.AttemptStarted;
import org.examledger.service.eligibility.domain.facts.CertificationFact;
import org.examledger.service.eligibility.domain.facts.CertificationReinstated;
import org.examledger.service.eligibility.domain.facts.CertificationRevoked;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.facts.ResultCorrected;
import org.examledger.service.eligibility.domain.facts.ResultReported;
import org.examledger.service.eligibility.domain.facts.RevocationFinalized;
import org.examledger.service.eligibility.domain.facts.RevocationReopened;
import org.examledger.service.eligibility.domain.given.Story;

/** Facts about candidates on their way to certifications of several exams, some of which sanctions take and give back. */
final class RandomCertifying {
    private static final List<List<String>> WAYS = List.of(
            List.of("70-410", "70-246", "70-247", "70-981"),
            List.of("70-496", "70-497", "70-498", "70-499"),
            List.of("AZ-300", "AZ-301"),
            List.of("AZ-104"));
    private static final List<String> CERTIFICATIONS = List.of(
            "MCSE-PRIVATE-CLOUD", "MCSD-APPLICATION-LIFECYCLE", "AZURE-SOLUTIONS-ARCHITECT", "AZURE-ADMINISTRATOR");
    private static final List<String> STARTS =
            List.of("2014-06-01T00:00:00Z", "2014-06-01T00:00:00Z", "2018-06-01T00:00:00Z", "2021-03-01T00:00:00Z");

    private final SplittableRandom random;
    private final List<Fact> facts = new ArrayList<>();

    private RandomCertifying(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Facts in an order in which the derived ones could be announced; the same for the same seed. */
    static List<Fact> facts(long seed) {
        RandomCertifying certifying = new RandomCertifying(seed);
        certifying.tell(certifying.random.nextInt(WAYS.size()));
        return List.copyOf(certifying.facts);
    }

    private void tell(int way) {
        List<String> attempts = new ArrayList<>();
        Instant start = Instant.parse(STARTS.get(way));
        int sittings = 2 + random.nextInt(8);
        for (int place = 0; place < sittings; place++) {
            start = start.plus(Duration.ofHours(random.nextLong(24 * 300)));
            String attemptId = (char) ('a' + random.nextInt(26)) + "-" + place;
            sitting(attemptId, one(WAYS.get(way)), start);
            attempts.add(attemptId);
        }
        int sanctions = Math.max(0, random.nextInt(6) - 3);
        for (int sanction = 0; sanction < sanctions; sanction++) {
            String id = Story.IDS.of("candidate", CERTIFICATIONS.get(way), one(attempts));
            revocation(id, "s" + sanction, start.minus(Duration.ofHours(random.nextLong(24 * 900))));
        }
    }

    private void sitting(String attemptId, String examId, Instant start) {
        ZoneId zone = ZoneId.of(random.nextBoolean() ? "UTC" : "Pacific/Apia");
        facts.add(new AttemptStarted(id(attemptId), start, attemptId, examId, zone));
        facts.add(new ResultReported(id(attemptId), start.plusSeconds(3600), attemptId, outcome()));
        while (random.nextInt(4) == 0) {
            Instant at = start.plus(Duration.ofHours(1 + random.nextLong(24 * 100)));
            facts.add(new ResultCorrected(id(attemptId), at, attemptId, outcome()));
        }
    }

    private Outcome outcome() {
        return random.nextInt(4) == 0 ? Outcome.FAILED : Outcome.PASSED;
    }

    private void revocation(String certificationId, String sanctionId, Instant revokedAt) {
        Instant at = revokedAt;
        facts.add(revoked(certificationId, sanctionId, at));
        while (random.nextInt(3) > 0) {
            at = at.plus(Duration.ofHours(random.nextLong(24 * 60)));
            facts.add(next(certificationId, sanctionId, at));
        }
    }

    private Fact revoked(String certificationId, String sanctionId, Instant at) {
        return new CertificationRevoked(
                id(sanctionId), at, facts.size(), certificationId, sanctionId, random.nextInt(4) == 0, List.of("S2"));
    }

    private CertificationFact next(String certificationId, String sanctionId, Instant at) {
        List<String> rules = List.of("S2");
        return switch (random.nextInt(3)) {
            case 0 -> new RevocationFinalized(id(sanctionId), at, facts.size(), certificationId, sanctionId, rules);
            case 1 -> new RevocationReopened(id(sanctionId), at, facts.size(), certificationId, sanctionId, rules);
            default ->
                new CertificationReinstated(id(sanctionId), at, facts.size(), certificationId, sanctionId, rules);
        };
    }

    private String id(String subject) {
        return subject + "-" + facts.size();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
