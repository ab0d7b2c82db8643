package org.examledger.quickstart.report;

import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.examledger.intake.IntakeAnswer;
import org.examledger.intake.IntakeAnswered;
import org.examledger.schemas.Topic;

/** Which records of an intake were accepted, as its answers say. */
final class Accepted {

    private record Place(int partition, long offset) {}

    private final Set<Place> places = new HashSet<>();

    static Accepted in(Topic intake, TopicReader reader) {
        var accepted = new Accepted();
        reader.read(
                intake.answers(),
                record -> reader.decode(record).ifPresent(answer -> {
                    if (answer instanceof IntakeAnswered answered && answered.getAnswer() == IntakeAnswer.ACCEPTED) {
                        accepted.places.add(new Place(answered.getSourcePartition(), answered.getSourceOffset()));
                    }
                }));
        return accepted;
    }

    boolean has(ConsumerRecord<String, byte[]> record) {
        return places.contains(new Place(record.partition(), record.offset()));
    }
}
