package org.examledger.service.attempts.stream;

import java.util.List;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.service.attempts.domain.Catalogue;
import org.examledger.service.attempts.domain.PolicyTerms;

/** attempts-service under a catalogue of a few exams. */
final class DrivenAttempts {
    private DrivenAttempts() {}

    static ServiceDefinition definition() {
        return definition(Set.of("AZ-104", "AZ-900", "1Z0-1072"));
    }

    static ServiceDefinition definition(Set<String> exams) {
        return AttemptsService.under(catalogue(exams));
    }

    static Catalogue catalogue() {
        return catalogue(Set.of("AZ-104"));
    }

    private static Catalogue catalogue(Set<String> exams) {
        return new Catalogue() {
            @Override
            public boolean hasExam(String examId) {
                return exams.contains(examId);
            }

            @Override
            public boolean hasProgram(String program) {
                return Set.of("MICROSOFT", "ORACLE").contains(program);
            }
        };
    }

    /** The service under the shipped policies, with their rules of booking. */
    static ServiceDefinition underShippedPolicies() {
        return AttemptsService.under(new PolicyTerms(PolicyCatalogue.shipped()));
    }

    static DrivenService live(World world) {
        return DrivenService.live(definition(), world);
    }

    /** What became of each report, in order: ACCEPTED, DUPLICATE or the code of the rejection. */
    static List<String> answers(DrivenService service) {
        return service.records(Topics.INTAKE_ATTEMPTS.answers()).stream()
                .map(record -> {
                    Object reason = RecordFields.value(record, "reason");
                    return String.valueOf(reason == null ? RecordFields.value(record, "answer") : reason);
                })
                .toList();
    }

    /** Simple names of the records in a topic, in order. */
    static List<String> names(DrivenService service, Topic topic) {
        return service.records(topic).stream()
                .map(SpecificRecord::getSchema)
                .map(schema -> schema.getName())
                .toList();
    }
}
