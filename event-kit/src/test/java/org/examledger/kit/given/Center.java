package org.examledger.kit.given;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.examledger.centers.CenterAppealDecided;
import org.examledger.centers.CenterAppealOutcome;
import org.examledger.centers.CenterAppealSubmitted;
import org.examledger.centers.CenterRegistered;
import org.examledger.centers.CenterSuspended;
import org.examledger.centers.CenterSuspensionDecided;
import org.examledger.centers.CenterSuspensionEnded;
import org.jspecify.annotations.Nullable;

/** What is reported about a test centre. The same words give the same record, eventId included. Instants are ISO-8601. */
public record Center(String id) {

    /** A centre whose key belongs on partition 0 of {@link World#PARTITIONS}; a candidate of that id does, too. */
    public static final Center GRACE = new Center("grace");

    public CenterRegistered isRegistered(String ownerId, String at, String... associated) {
        return new CenterRegistered(
                eventId("registered", ownerId, at), id, Instant.parse(at), "FR", null, ownerId, List.of(associated));
    }

    /** Suspended by MICROSOFT until it is ended, with its sites, by more than statistics. */
    public CenterSuspensionDecided isSuspended(String suspensionId, String at) {
        return CenterSuspensionDecided.newBuilder()
                .setEventId(eventId("suspended", suspensionId, at))
                .setCenterId(id)
                .setOccurredAt(Instant.parse(at))
                .setSuspensionId(suspensionId)
                .setProgram("MICROSOFT")
                .setReason("Exam content was sold at the centre.")
                .setStatisticalEvidence(false)
                .setIncludesAssociated(true)
                .setNotifiedAt(Instant.parse(at))
                .setZoneId("Europe/Paris")
                .setDecidedBy("program-security")
                .build();
    }

    /** As sanctions-service says it, also about the sites that are suspended with it. */
    public CenterSuspended suspended(String suspensionId, String at, String... sites) {
        return CenterSuspended.newBuilder()
                .setEventId(eventId("said to be suspended", suspensionId + List.of(sites), at))
                .setCenterId(id)
                .setOccurredAt(Instant.parse(at))
                .setSuspensionId(suspensionId)
                .setProgram("MICROSOFT")
                .setCenterIds(Stream.concat(Stream.of(id), Stream.of(sites)).toList())
                .setSuspendedAt(Instant.parse(at))
                .setReason("Exam content was sold at the centre.")
                .setStatisticalEvidence(false)
                .setNotifiedAt(Instant.parse(at))
                .setZoneId("Europe/Paris")
                .setPolicyId("microsoft-general")
                .setPolicyVersion("2020-08-11")
                .setExplanation("Suspended.")
                .setRuleIds(List.of("S8"))
                .setBasis(List.of(eventId("suspended", suspensionId, at)))
                .build();
    }

    public CenterSuspensionEnded isOpenAgain(String suspensionId, String at) {
        return new CenterSuspensionEnded(
                eventId("ended", suspensionId, at), id, Instant.parse(at), suspensionId, "program-security");
    }

    public CenterAppealSubmitted appeals(String appealId, String suspensionId, String ownerId, String at) {
        return appeals(appealId, suspensionId, ownerId, at, "The answers were those of one class.");
    }

    public CenterAppealSubmitted appeals(
            String appealId, String suspensionId, String ownerId, String at, @Nullable String grounds) {
        return new CenterAppealSubmitted(
                eventId("appealed", appealId, at), id, Instant.parse(at), appealId, suspensionId, ownerId, grounds);
    }

    public CenterAppealDecided isDecided(String appealId, CenterAppealOutcome outcome, String at) {
        return new CenterAppealDecided(
                eventId("decided", appealId, at), id, Instant.parse(at), appealId, outcome, "appeals-board");
    }

    private String eventId(String what, String about, String at) {
        return UUID.nameUUIDFromBytes((id + " " + what + " " + about + " " + at).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
