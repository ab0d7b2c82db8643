package org.examledger.service.appeals.stream;

import java.util.List;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;

/** appeals-service under the shipped policies. */
final class DrivenAppeals {
    private DrivenAppeals() {}

    static ServiceDefinition definition() {
        return AppealsService.under(PolicyCatalogue.shipped());
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

    /** What was said of deadlines: record and kind, in order. */
    static List<String> deadlines(DrivenService service) {
        return service.records(Topics.APPEAL_DEADLINES).stream()
                .map(record -> record.getSchema().getName() + " " + RecordFields.value(record, "kind"))
                .toList();
    }
}
