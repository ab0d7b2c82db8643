package org.examledger.service.sanctions.stream;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.service.sanctions.codec.StatementRecords;

/** sanctions-service under the policies as shipped. */
final class DrivenSanctions {
    private DrivenSanctions() {}

    static ServiceDefinition definition() {
        return SanctionsService.under(PolicyCatalogue.shipped());
    }

    static DrivenService live(World world) {
        return DrivenService.live(definition(), world);
    }

    /** The id of a sanction; place counts from 0. */
    static String id(String caseId, int place) {
        return StatementRecords.sanctionId(caseId, place);
    }

    /** What became of each review, in order: ACCEPTED, DUPLICATE or the code of the rejection. */
    static List<String> answers(DrivenService service) {
        return service.records(Topics.INTAKE_REVIEWS.answers()).stream()
                .map(record -> {
                    Object reason = RecordFields.value(record, "reason");
                    return String.valueOf(reason == null ? RecordFields.value(record, "answer") : reason);
                })
                .toList();
    }

    /** Simple names of the records in a topic, in order. */
    static List<String> names(DrivenService service, Topic topic) {
        return service.records(topic).stream()
                .map(record -> record.getSchema().getName())
                .toList();
    }

    /** What the service concluded, topic by topic. */
    static List<SpecificRecord> conclusions(DrivenService service) {
        List<SpecificRecord> conclusions = new ArrayList<>(service.records(Topics.SANCTIONS));
        conclusions.addAll(service.records(Topics.REVOCATIONS));
        return conclusions;
    }
}
