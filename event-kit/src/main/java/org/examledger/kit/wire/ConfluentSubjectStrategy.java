package org.examledger.kit.wire;

import io.apicurio.registry.resolver.ParsedSchema;
import io.apicurio.registry.resolver.data.Record;
import io.apicurio.registry.resolver.strategy.ArtifactReference;
import io.apicurio.registry.resolver.strategy.ArtifactReferenceResolverStrategy;
import io.apicurio.registry.serde.data.SerdeRecord;
import org.apache.avro.Schema;

/**
 * Confluent's TopicRecordNameStrategy for Apicurio's serde: subject {@code <topic>-<record full name>} in the default
 * group. Apicurio's own strategy of a like name puts the namespace into the group, where Confluent clients do not look.
 */
public final class ConfluentSubjectStrategy implements ArtifactReferenceResolverStrategy<Schema, Object> {

    @Override
    public ArtifactReference artifactReference(Record<Object> data, ParsedSchema<Schema> parsedSchema) {
        String topic = ((SerdeRecord<Object>) data).metadata().getTopic();
        return ArtifactReference.builder()
                .groupId(null)
                .artifactId(topic + "-" + parsedSchema.getParsedSchema().getFullName())
                .build();
    }

    @Override
    public boolean loadSchema() {
        return true;
    }
}
