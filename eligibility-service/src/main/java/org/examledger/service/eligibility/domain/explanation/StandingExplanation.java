package org.examledger.service.eligibility.domain.explanation;

import java.time.Instant;
import java.util.List;
import org.examledger.service.eligibility.domain.CertificationStatus;
import org.examledger.service.eligibility.domain.certifications.CertificationCourse;

/** Says in one or two English sentences how a certification stands, and by which rules. Instants are in UTC. */
public final class StandingExplanation {
    private StandingExplanation() {}

    /** The explanation of a standing. */
    public static String of(
            CertificationCourse course, CertificationStatus status, Instant since, List<String> ruleIds) {
        return "The certification %s, obtained in the sitting of %s, %s%s"
                .formatted(
                        course.certification(),
                        course.obtainedAt(),
                        words(course, status, since),
                        source(course, ruleIds));
    }

    private static String words(CertificationCourse course, CertificationStatus status, Instant since) {
        return switch (status) {
            case HELD ->
                course.expiresAt() == null ? "does not expire" : "is held until %s".formatted(course.expiresAt());
            case SUSPENDED ->
                "is suspended since %s: it is revoked, and an appeal may still undo that".formatted(since);
            case REVOKED -> "is revoked since %s, and no appeal can undo that".formatted(since);
            case EXPIRED -> "expired on %s".formatted(since);
            case INACTIVE ->
                "is inactive since %s: until it is recertified, or meets the requirement that changed".formatted(since);
        };
    }

    private static String source(CertificationCourse course, List<String> ruleIds) {
        String version = course.policyVersion() == null ? "" : "; requirement of " + course.policyVersion();
        return ruleIds.isEmpty()
                ? "."
                : " (%s %s%s).".formatted(ruleIds.size() == 1 ? "rule" : "rules", String.join(", ", ruleIds), version);
    }
}
