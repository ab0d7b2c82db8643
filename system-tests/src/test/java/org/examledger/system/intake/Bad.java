package org.examledger.system.intake;

import java.util.Arrays;
import java.util.function.BiFunction;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Reporter;
import org.examledger.system.harness.World;
import org.jspecify.annotations.Nullable;

/**
 * A report that is to be refused.
 *
 * @param what in words, for the test's name
 * @param code that it is to be refused with
 * @param make makes it for a candidate, whom it may report other things about before
 */
record Bad(String what, String code, BiFunction<World, Candidate, ProducerRecord<byte[], byte[]>> make) {

    /** A value under the candidate's key, on the key's partition. */
    static Bad value(String what, String code, BiFunction<World, Candidate, byte @Nullable []> value) {
        return new Bad(what, code, (world, candidate) -> intake(candidate, value.apply(world, candidate)));
    }

    /** A record under the candidate's key, on the key's partition of the intake that it is for. */
    static Bad report(String what, String code, BiFunction<World, Candidate, SpecificRecord> report) {
        return new Bad(what, code, (world, candidate) -> {
            SpecificRecord record = report.apply(world, candidate);
            Topic intake = Reporter.intakeOf(record);
            return intake(intake, candidate, world.reporter().encode(intake, record));
        });
    }

    /** A value under the candidate's key, on the key's partition of an intake. */
    static ProducerRecord<byte[], byte[]> intake(Topic intake, Candidate candidate, byte @Nullable [] value) {
        return new ProducerRecord<>(
                intake.name(), Reporter.partition(candidate.id()), Reporter.key(candidate.id()), value);
    }

    static ProducerRecord<byte[], byte[]> intake(Candidate candidate, byte @Nullable [] value) {
        return intake(Topics.INTAKE_ATTEMPTS, candidate, value);
    }

    static ProducerRecord<byte[], byte[]> intake(int partition, byte @Nullable [] key, byte @Nullable [] value) {
        return new ProducerRecord<>(Topics.INTAKE_ATTEMPTS.name(), partition, key, value);
    }

    /** A start that nothing is wrong with. */
    static SpecificRecord start(Candidate candidate) {
        return candidate.reports().started("a1", "AZ-104", "2021-05-03T09:00Z");
    }

    static byte[] goodValue(World world, Candidate candidate) {
        return encoded(world, start(candidate));
    }

    static byte[] encoded(World world, SpecificRecord record) {
        return world.reporter().encode(Topics.INTAKE_ATTEMPTS, record);
    }

    static byte[] shorter(byte[] value) {
        return Arrays.copyOf(value, value.length - 3);
    }

    static byte[] longer(byte[] value) {
        return Arrays.copyOf(value, value.length + 1);
    }

    @Override
    public String toString() {
        return code + ": " + what;
    }
}
