package org.examledger.service.eligibility.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.examledger.identities.CandidatesLinked;
import org.examledger.identities.CandidatesUnlinked;
import org.examledger.incidents.FraudCategory;
import org.examledger.kit.given.Candidate;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.sanctions.SanctionLifted;

/** What sanctions-service tells of links between candidates, and of bans. The same words give the same eventId. */
final class Linking {
    private Linking() {}

    static CandidatesLinked linked(String linkId, Candidate one, Candidate other, String at) {
        return CandidatesLinked.newBuilder()
                .setEventId(eventId("linked", linkId))
                .setCandidateId(one.id())
                .setOccurredAt(Instant.parse(at))
                .setLinkId(linkId)
                .setOtherCandidateId(other.id())
                .setEvidence(List.of())
                .setDecidedBy("reviewer")
                .build();
    }

    static CandidatesUnlinked unlinked(String linkId, Candidate one, String at) {
        return CandidatesUnlinked.newBuilder()
                .setEventId(eventId("unlinked", linkId))
                .setCandidateId(one.id())
                .setOccurredAt(Instant.parse(at))
                .setLinkId(linkId)
                .setDecidedBy("reviewer")
                .build();
    }

    /** A permanent ban from Microsoft's exams, under ids that every candidate's first ban has. */
    static SanctionImposed banned(Candidate candidate, String at) {
        return SanctionImposed.newBuilder()
                .setEventId(eventId("banned", "case-1"))
                .setCandidateId(candidate.id())
                .setOccurredAt(Instant.parse(at))
                .setSanctionId("sanction-1")
                .setCaseId("case-1")
                .setProgram("MICROSOFT")
                .setKind(MeasureKind.BAN)
                .setCategory(FraudCategory.CHEATING)
                .setNotifiedAt(Instant.parse(at))
                .setZoneId("UTC")
                .setPolicyId("microsoft-program")
                .setPolicyVersion("2020-08-11")
                .setExplanation("banned")
                .setRuleIds(List.of("S2"))
                .setBasis(List.of())
                .build();
    }

    static SanctionLifted lifted(Candidate candidate, String at) {
        return SanctionLifted.newBuilder()
                .setEventId(eventId("lifted", "case-1"))
                .setCandidateId(candidate.id())
                .setOccurredAt(Instant.parse(at))
                .setSanctionId("sanction-1")
                .setCaseId("case-1")
                .setRuleIds(List.of("P5"))
                .setBasis(List.of())
                .build();
    }

    private static String eventId(String what, String about) {
        return UUID.nameUUIDFromBytes((what + " " + about).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
