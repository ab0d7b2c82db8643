package org.examledger.kit.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** A report that is put off, as bytes. */
final class IntakeRecordBytes {
    private IntakeRecordBytes() {}

    static byte[] of(IntakeRecord report) {
        return bytes(out -> {
            out.writeUTF(report.topic());
            out.writeInt(report.partition());
            out.writeLong(report.offset());
            out.writeLong(report.recordedAt());
            write(out, report.key());
            write(out, report.value());
            out.writeInt(report.omissions().size());
            for (Omission omission : report.omissions()) {
                out.writeUTF(omission.part());
                out.writeInt(omission.bytes());
                out.writeUTF(omission.sha256());
            }
            write(out, report.headers());
        });
    }

    static byte[] of(Headers headers) {
        return bytes(out -> write(out, headers));
    }

    static IntakeRecord read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String topic = in.readUTF();
            int partition = in.readInt();
            long offset = in.readLong();
            long recordedAt = in.readLong();
            byte[] key = readBytes(in);
            byte[] value = readBytes(in);
            List<Omission> omissions = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                omissions.add(new Omission(in.readUTF(), in.readInt(), in.readUTF()));
            }
            return new IntakeRecord(topic, partition, offset, recordedAt, key, value, readHeaders(in), omissions);
        } catch (IOException fault) {
            throw new UncheckedIOException("a put-off intake record cannot be read", fault);
        }
    }

    private static void write(DataOutputStream out, Headers headers) throws IOException {
        for (Header header : headers) {
            write(out, header.key().getBytes(StandardCharsets.UTF_8));
            write(out, header.value());
        }
    }

    private static Headers readHeaders(DataInputStream in) throws IOException {
        Headers headers = new RecordHeaders();
        while (in.available() > 0) {
            byte[] name = readBytes(in);
            headers.add(new String(name == null ? new byte[0] : name, StandardCharsets.UTF_8), readBytes(in));
        }
        return headers;
    }

    private static void write(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    private static byte @Nullable [] readBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : in.readNBytes(length);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
