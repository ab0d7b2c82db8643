package org.examledger.example.producer;

import io.apicurio.registry.resolver.ParsedSchema;
import io.apicurio.registry.resolver.data.Record;
import io.apicurio.registry.resolver.strategy.ArtifactReference;
import io.apicurio.registry.resolver.strategy.ArtifactReferenceResolverStrategy;
import io.apicurio.registry.serde.data.SerdeRecord;
import org.apache.avro.Schema;

/** Tells Apicurio's serializer the subject of a record: {@code <topic>-<record full name>}, in the default group. */
public final class ConfluentSubjects implements ArtifactReferenceResolverStrategy<Schema, Object> {

    @Override
    public ArtifactReference artifactReference(Record<Object> data, ParsedSchema<Schema> parsedSchema) {
        String topic = ((SerdeRecord<Object>) data).metadata().getTopic();
        return ArtifactReference.builder()
                .artifactId(topic + "-" + parsedSchema.getParsedSchema().getFullName())
                .build();
    }

    @Override
    public boolean loadSchema() {
        return true;
    }
}
