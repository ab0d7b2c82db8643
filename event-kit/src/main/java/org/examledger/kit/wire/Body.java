package org.examledger.kit.wire;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.avro.Schema;

/**
 * An Avro body, looked at before it is decoded. Avro's own decoder takes a declared length at its word and asks for the
 * memory before it sees that the bytes are not there: five bytes of garbage may take the whole heap.
 */
final class Body {
    private static final int DEEPEST = 100;

    private final ByteBuffer bytes;
    // Items may take no bytes at all: a body may not have more of them than bytes.
    private long itemsLeft;

    private Body(ByteBuffer bytes) {
        this.bytes = bytes;
        this.itemsLeft = bytes.remaining();
    }

    /** Whether the bytes from there to the end are one whole body of a schema, no byte more and no byte less. */
    static boolean fits(Schema schema, byte[] value, int from) {
        Body body = new Body(ByteBuffer.wrap(value, from, value.length - from));
        try {
            return body.fits(schema, 0) && !body.bytes.hasRemaining();
        } catch (BufferUnderflowException tooShort) {
            return false;
        }
    }

    private boolean fits(Schema schema, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        return switch (schema.getType()) {
            case NULL -> true;
            case BOOLEAN -> skip(1);
            case INT, LONG -> isNumber();
            case FLOAT -> skip(Float.BYTES);
            case DOUBLE -> skip(Double.BYTES);
            case STRING, BYTES -> skip(number());
            case FIXED -> skip(schema.getFixedSize());
            case ENUM -> isWithin(number(), schema.getEnumSymbols());
            case UNION -> branchFits(schema.getTypes(), depth);
            case RECORD -> fieldsFit(schema.getFields(), depth);
            case ARRAY -> itemsFit(schema.getElementType(), false, depth);
            case MAP -> itemsFit(schema.getValueType(), true, depth);
        };
    }

    private boolean branchFits(List<Schema> branches, int depth) {
        long branch = number();
        return isWithin(branch, branches) && fits(branches.get((int) branch), depth + 1);
    }

    private boolean fieldsFit(List<Schema.Field> fields, int depth) {
        for (Schema.Field field : fields) {
            if (!fits(field.schema(), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean itemsFit(Schema item, boolean keyed, int depth) {
        for (long count = number(); count != 0; count = number()) {
            if (count < 0) {
                count = -count;
                number(); // the size of the block, for those who skip it
            }
            itemsLeft -= count;
            if (count < 0 || itemsLeft < 0) {
                return false;
            }
            for (long left = count; left > 0; left--) {
                if ((keyed && !skip(number())) || !fits(item, depth + 1)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean skip(long length) {
        if (length < 0 || length > bytes.remaining()) {
            return false;
        }
        bytes.position(bytes.position() + (int) length);
        return true;
    }

    private static boolean isWithin(long index, List<?> choices) {
        return index >= 0 && index < choices.size();
    }

    private boolean isNumber() {
        number();
        return true;
    }

    /** A number in Avro's coding: seven bits a byte, the lowest first, the sign in the lowest bit. */
    private long number() {
        long coded = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = bytes.get();
            coded |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return (coded >>> 1) ^ -(coded & 1);
            }
        }
        throw new BufferUnderflowException();
    }
}
