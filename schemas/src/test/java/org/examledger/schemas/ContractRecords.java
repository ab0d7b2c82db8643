package org.examledger.schemas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/** The records that the topics carry, each once. */
final class ContractRecords {

    private static final String ROOT = "org.examledger.";

    /** The records that a service concludes, which say on what they rest (contract, Ground rules). */
    private static final Set<String> DERIVED = Set.of(
            "eligibility.EligibilityDetermined",
            "eligibility.RetakePolicyViolated",
            "eligibility.RetakePolicyViolationWithdrawn",
            "certifications.CertificationAwarded",
            "certifications.CertificationRenewed",
            "certifications.CertificationWithdrawn",
            "certifications.CertificationStanding",
            "sanctions.SanctionImposed",
            "sanctions.SanctionModified",
            "sanctions.SanctionLifted",
            "revocations.ResultInvalidated",
            "revocations.ResultReinstated",
            "revocations.CertificationRevoked",
            "revocations.CertificationReinstated",
            "revocations.RevocationFinalized",
            "revocations.RevocationReopened",
            "centers.CenterSuspended",
            "centers.CenterReinstated",
            "centers.CenterAppealFiled",
            "centers.CenterAppealRefused",
            "appeals.AppealFiled",
            "appeals.AppealCompleted",
            "appeals.AppealRefused",
            "appeals.RetakeExceptionGranted",
            "appeals.RetakeExceptionRejected",
            "recordings.IdentityRecordsDestroyedUnderHold",
            "recordings.IdentityRecordsDestructionCleared",
            "results.ResultQuestioned",
            "results.ResultQuestionWithdrawn",
            "challenges.ItemChallengeAccepted",
            "challenges.ItemChallengeRefused",
            "challenges.FreeRetakeGranted",
            "challenges.FreeRetakeWithdrawn",
            "transcripts.TranscriptVerificationAccepted",
            "transcripts.TranscriptVerificationRefused",
            "deadlines.DeadlineSet",
            "deadlines.DeadlineMet",
            "deadlines.DeadlineMissed",
            "deadlines.DeadlineCancelled",
            "bookings.BookingRefused",
            "bookings.BookingRefusalWithdrawn",
            "bookings.SecondAppointmentDue",
            "bookings.SecondAppointmentWithdrawn",
            "purchases.PurchasedAttemptUsed",
            "purchases.PurchasedAttemptRestored",
            "purchases.RefundGranted",
            "purchases.RefundRefused",
            "purchases.RefundAnswerWithdrawn",
            "admissions.StudentSittingDisproved",
            "admissions.StudentSittingCleared");

    private ContractRecords() {}

    static Stream<Schema> all() {
        Map<String, Schema> records = new LinkedHashMap<>();
        Topics.all().stream()
                .map(Topic::schemas)
                .flatMap(List::stream)
                .forEach(schema -> records.put(schema.getFullName(), schema));
        return records.values().stream();
    }

    static Schema named(String shortName) {
        return all().filter(schema -> shortName(schema).equals(shortName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic carries a record " + shortName));
    }

    static boolean isDerived(Schema schema) {
        return DERIVED.contains(shortName(schema));
    }

    /** Whether it is about a centre: then its topics are keyed so, all of them but the answers to it. */
    static boolean isAboutCenter(Schema schema) {
        return Topics.all().stream()
                .anyMatch(topic -> topic.key() == TopicKey.CENTER && topic.carries(schema.getFullName()));
    }

    static Set<String> derived() {
        return DERIVED;
    }

    /** The name below the project's root, such as {@code attempts.AttemptStarted}. */
    static String shortName(Schema schema) {
        return schema.getFullName().substring(ROOT.length());
    }
}
