package org.examledger.kit.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** A record as Avro writes it. */
public final class RecordBytes {
    private RecordBytes() {}

    /**
     * Whether two records of one type say the same in every field. Their own {@code equals} does not serve: once decoded,
     * a record with a list of records that hold instants throws there.
     */
    public static boolean same(SpecificRecord one, SpecificRecord other) {
        return one.getSchema().equals(other.getSchema()) && Arrays.equals(of(one), of(other));
    }

    private static byte[] of(SpecificRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        try {
            new SpecificDatumWriter<SpecificRecord>(record.getSchema(), SpecificData.getForSchema(record.getSchema()))
                    .write(record, encoder);
            encoder.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
