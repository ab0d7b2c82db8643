package org.examledger.service.eligibility.stream;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.certifications.CertificationStanding;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.revocations.CertificationReinstated;
import org.examledger.revocations.CertificationRevoked;
import org.examledger.revocations.RevocationFinalized;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;

/** eligibility-service under the shipped policies and Microsoft's example files, and what sanctions-service tells it. */
final class DrivenEligibility {
    private static final PolicyCatalogue POLICIES = PolicyCatalogue.load(
            List.of(Path.of("../examples/policies/microsoft-2014"), Path.of("../examples/policies/microsoft-beta")));

    private DrivenEligibility() {}

    static ServiceDefinition definition() {
        return EligibilityService.under(POLICIES);
    }

    static DrivenService live(World world) {
        return DrivenService.live(definition(), world);
    }

    /** Simple names of the records in a topic, in order. */
    static List<String> names(DrivenService service, Topic topic) {
        return service.records(topic).stream()
                .map(record -> record.getSchema().getName())
                .toList();
    }

    static List<CertificationStanding> standings(DrivenService service) {
        return service.records(Topics.CERTIFICATION_STANDINGS).stream()
                .map(CertificationStanding.class::cast)
                .toList();
    }

    /** Status and since of what was said of certifications, in order. */
    static List<String> told(DrivenService service) {
        return standings(service).stream()
                .map(standing -> standing.getStatus() + " since " + standing.getSince())
                .toList();
    }

    static String certificationId(String certification, String attemptId) {
        return NameBasedIds.of("grace", certification, attemptId);
    }

    static CertificationRevoked revoked(String certificationId, String at) {
        return CertificationRevoked.newBuilder()
                .setEventId(eventId("revoked", certificationId, at))
                .setCandidateId("grace")
                .setOccurredAt(Instant.parse(at))
                .setCertificationId(certificationId)
                .setSanctionId("sanction-1")
                .setFinal$(false)
                .setRuleIds(List.of("S2"))
                .setBasis(List.of())
                .build();
    }

    static SpecificRecord finalized(String certificationId, String at) {
        return RevocationFinalized.newBuilder()
                .setEventId(eventId("finalized", certificationId, at))
                .setCandidateId("grace")
                .setOccurredAt(Instant.parse(at))
                .setCertificationId(certificationId)
                .setSanctionId("sanction-1")
                .setRuleIds(List.of("S2"))
                .setBasis(List.of())
                .build();
    }

    static SpecificRecord reinstated(String certificationId, String at) {
        return CertificationReinstated.newBuilder()
                .setEventId(eventId("reinstated", certificationId, at))
                .setCandidateId("grace")
                .setOccurredAt(Instant.parse(at))
                .setCertificationId(certificationId)
                .setSanctionId("sanction-1")
                .setRuleIds(List.of("P5"))
                .setBasis(List.of())
                .build();
    }

    private static String eventId(String what, String about, String at) {
        return UUID.nameUUIDFromBytes((what + " " + about + " " + at).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
